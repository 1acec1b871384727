package broadsheet.comments;

import broadsheet.platform.text.Words;
import broadsheet.section.Moderation;

/** What the forms say in which readers write, below stories and in the forum. */
public final class FormWords {
    private FormWords() {}

    /** When a person reads what is sent; empty where that is after it appears. */
    public static String whenRead(Words words, Moderation moderation) {
        return switch (moderation) {
            case BEFORE -> words.say("comments.form.before");
            case NEWCOMERS -> words.say("comments.form.newcomers");
            case AFTER -> "";
        };
    }
}

package broadsheet.comments;

import broadsheet.comments.Draft.Field;
import broadsheet.comments.Draft.Trouble;
import broadsheet.masthead.Shell;
import broadsheet.platform.text.PlainText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form for a comment, empty or filled in.
 *
 * @param answered the comment that is answered, or null
 * @param answeredName the name under that comment, or empty
 * @param troubles what is wrong with what was filled in
 */
record FormView(
        Shell shell,
        Venue venue,
        @Nullable Comment answered,
        String answeredName,
        Draft draft,
        Map<Field, Trouble> troubles) {
    static final Draft EMPTY = new Draft("", "");

    /** The empty form on the conversation itself, as everybody gets it. */
    static FormView empty(Shell shell, Venue venue) {
        return new FormView(shell, venue, null, "", EMPTY, Map.of());
    }

    String action() {
        return venue.address();
    }

    String task() {
        return action() + "/challenge";
    }

    String title() {
        return answered == null ? say("comments.write") : say("comments.answering", answeredName);
    }

    String answers() {
        return answered == null ? "" : answered.id().toString();
    }

    /** The paper's own words above the form, or its language's usual ones. */
    String notice() {
        String own = shell.paper().notice();
        return own.isBlank() ? say("comments.notice") : own;
    }

    /** When a person reads what is sent; empty where that is after it appears. */
    String whenRead() {
        return FormWords.whenRead(shell.words(), venue.moderation());
    }

    int longestName() {
        return Draft.LONGEST_NAME;
    }

    int longestWords() {
        return Draft.LONGEST_WORDS;
    }

    boolean isNameWrong() {
        return troubles.containsKey(Field.NAME);
    }

    boolean isCommentWrong() {
        return troubles.containsKey(Field.COMMENT);
    }

    String nameError() {
        return switch (troubles.getOrDefault(Field.NAME, Trouble.EMPTY)) {
            case TOO_LONG -> say("comments.error.name.too_long", Draft.LONGEST_NAME, PlainText.length(draft.name()));
            case TAKEN -> say("comments.error.name.taken");
            case EMPTY -> say("comments.error.name.empty");
        };
    }

    String commentError() {
        return troubles.get(Field.COMMENT) == Trouble.TOO_LONG
                ? say("comments.error.comment.too_long", Draft.LONGEST_WORDS, PlainText.length(draft.words()))
                : say("comments.error.comment.empty");
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

package broadsheet.forum;

import broadsheet.comments.Draft;
import broadsheet.comments.FormWords;
import broadsheet.comments.TopicTitle;
import broadsheet.masthead.Shell;
import java.util.Set;

/**
 * The form that starts a topic, empty or filled in.
 *
 * @param typed what was filled in
 * @param wrong the fields that cannot be taken: {@code title}, {@code comment}, {@code poll}
 * @param trouble the last part of the key of a message about the whole, or empty
 */
record StartPage(Shell shell, Board board, Typed typed, Set<String> wrong, String trouble) {
    /** What a member typed. */
    public record Typed(String title, String comment, String question, String answers, int days) {
        static final Typed NOTHING = new Typed("", "", "", "", 7);
    }

    public String action() {
        return board.address() + "/new";
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public boolean asks() {
        return !typed.question().isEmpty() || !typed.answers().isEmpty();
    }

    /** When a person reads what is sent; empty where that is after it appears. */
    public String whenRead() {
        return FormWords.whenRead(shell.words(), board.moderation());
    }

    public int longestTitle() {
        return TopicTitle.LONGEST;
    }

    public int shortestTitle() {
        return TopicTitle.SHORTEST;
    }

    public int longestWords() {
        return Draft.LONGEST_WORDS;
    }

    /** A message of this room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

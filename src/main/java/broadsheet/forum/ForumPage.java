package broadsheet.forum;

import broadsheet.masthead.Shell;
import java.util.List;

/** All boards, each with the topics spoken in last. */
record ForumPage(Shell shell, List<Part> parts) {
    /** One board. */
    public record Part(BoardView board, List<TopicLine> latest) {}

    /** A message of this room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

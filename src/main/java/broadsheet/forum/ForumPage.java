package broadsheet.forum;

import broadsheet.masthead.Shell;
import java.util.List;

/**
 * All boards, each with the topics spoken in last.
 *
 * @param pinned what is pinned on any of them
 */
record ForumPage(Shell shell, List<TopicLine> pinned, List<Part> parts) {
    /**
     * One board.
     *
     * @param latest without what is pinned
     * @param isEmpty whether nothing at all has been said there
     */
    public record Part(BoardView board, List<TopicLine> latest, boolean isEmpty) {}

    /** A message of this room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

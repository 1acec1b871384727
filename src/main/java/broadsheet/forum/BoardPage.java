package broadsheet.forum;

import broadsheet.masthead.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a board.
 *
 * @param pinned those at its head, on its first page only
 * @param silent stories of which nothing has been said yet, on the first page of the stories' board only
 * @param older where the list continues, or null
 * @param isFirst whether the list begins here
 */
record BoardPage(
        Shell shell,
        BoardView board,
        List<TopicLine> pinned,
        List<TopicLine> topics,
        List<TopicLine> silent,
        @Nullable String older,
        boolean isFirst) {
    /** A message of this room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

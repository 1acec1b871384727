package broadsheet.forum;

import broadsheet.comments.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A board as readers see it.
 *
 * @param tally how much it holds; null for that of the stories, whose every story is a topic
 * @param isOpen whether members can start topics here
 */
record BoardView(
        String name, String about, String address, @Nullable Tally tally, boolean isOpen) {
    /** Where a topic is started. */
    public String start() {
        return address + "/new";
    }
}

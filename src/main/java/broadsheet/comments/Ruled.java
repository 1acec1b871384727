package broadsheet.comments;

import java.util.List;

/**
 * What came of a moderators' act.
 *
 * @param act its number, with which it can be taken back; {@link #NONE} when nothing was to be done
 * @param comments how many comments it was about
 * @param settled those that were so already
 */
public record Ruled(long act, int comments, List<CommentId> settled) {
    /** The number of an act that did nothing. */
    public static final long NONE = 0;

    public Ruled {
        settled = List.copyOf(settled);
    }
}

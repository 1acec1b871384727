package broadsheet.front;

import broadsheet.story.Writer;
import java.time.Instant;
import java.util.Map;

/**
 * A layout of the front page as it was published.
 *
 * @param number counted from 1; 0 before anything was laid out, when all is filled by rule
 * @param pins what is pinned; every other slot is filled by rule
 */
public record Layout(long number, Instant laidOutAt, Writer by, Map<Slot, Pinned> pins) {
    /** Everything by rule. */
    public static final Layout NONE = new Layout(0, Instant.EPOCH, Writer.PAPER, Map.of());
}

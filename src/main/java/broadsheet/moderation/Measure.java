package broadsheet.moderation;

import java.time.Instant;

/**
 * What is done in one conversation while more arrives than is usual. It ends by itself.
 *
 * @param why the figures that led to it, for editors
 */
public record Measure(long id, long thread, Kind kind, Instant since, Instant until, String why) {
    /** What is done. */
    public enum Kind {
        /** Everybody writes once in two minutes. */
        SLOW,
        /** Everything is read before it is shown. */
        BEFORE
    }
}

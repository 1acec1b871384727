package broadsheet.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ban with its history.
 *
 * @param member the banned member; null when it is by name or network
 * @param name the banned name, or that of the member; may be empty
 * @param by the person who pronounced it
 * @param until when it ends by itself; null for never
 */
public record BanLine(
        long id,
        @Nullable Long member,
        String name,
        String why,
        long by,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant liftedAt,
        @Nullable Long liftedBy,
        @Nullable String liftedWhy) {
    /** Whether it is this member who is banned. */
    public boolean isOf(long someone) {
        return member != null && member == someone;
    }

    /** Whether it holds at an instant. */
    public boolean holds(Instant now) {
        return liftedAt == null && (until == null || until.isAfter(now));
    }
}

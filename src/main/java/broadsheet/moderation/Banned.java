package broadsheet.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ban in force.
 *
 * @param why the sentence that the banned person is told
 * @param until when it ends by itself; null for never
 */
public record Banned(
        long ban, BannedBy by, String why, @Nullable Instant until) {
    /** Whether somebody is kept from writing by it; else what they write waits for a moderator. */
    public boolean keepsOut(boolean isGuest) {
        return by == BannedBy.MEMBER || (by == BannedBy.NETWORK && isGuest);
    }
}

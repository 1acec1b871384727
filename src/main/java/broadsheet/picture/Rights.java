package broadsheet.picture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a picture may be placed and shown.
 *
 * @param end from when on it may not; null when nothing ends
 * @param haveEnded whether it may not any more
 */
public record Rights(@Nullable Instant end, boolean haveEnded) {
    /** Nothing stands against it. */
    public static final Rights FREE = new Rights(null, false);
}

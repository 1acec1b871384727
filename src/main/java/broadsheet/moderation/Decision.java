package broadsheet.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One verdict as it is kept.
 *
 * @param version of the steps
 * @param person who decided; null when it was the steps
 */
public record Decision(
        long id,
        Kind kind,
        Verdict verdict,
        List<Reason> reasons,
        String version,
        @Nullable Long person,
        Instant at) {
    public Decision {
        reasons = List.copyOf(reasons);
    }
}

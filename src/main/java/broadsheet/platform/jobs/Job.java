package broadsheet.platform.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work in the ledger.
 *
 * @param kind names the task that does it
 * @param payload what the task must know; empty once the job is done
 * @param due not to be begun before; moved on when a try has failed
 * @param tries how often it has been begun, the present time included
 * @param trouble what was noted of the last failure: the type of the exception, a colon and its message
 */
public record Job(
        long id,
        String kind,
        String payload,
        Instant due,
        int tries,
        @Nullable String trouble) {
    /** Does not show the payload, which may be private. */
    @Override
    public String toString() {
        return "job " + id + " (" + kind + ")";
    }
}

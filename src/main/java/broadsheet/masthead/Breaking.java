package broadsheet.masthead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of breaking news that runs on every page until its end.
 *
 * @param story the number of the story it leads to, or null
 * @param by who let it run, by name
 */
public record Breaking(String words, @Nullable Long story, Instant beganAt, Instant endsAt, String by) {
    /** Whether it runs at this instant. */
    public boolean runsAt(Instant moment) {
        return moment.isBefore(endsAt);
    }
}

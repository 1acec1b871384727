package broadsheet.platform.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often a job is tried, how long it rests in between, and what is noted of a failure. */
final class Tries {
    private static final int MOST = 12;
    private static final int LONGEST_TROUBLE = 300;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private Tries() {}

    static boolean areSpent(Job job) {
        return job.tries() >= MOST;
    }

    /** The rest after this many tries, all of which failed. */
    static Duration pauseAfter(int tries) {
        return PAUSES.get(Math.clamp(tries - 1, 0, PAUSES.size() - 1));
    }

    /** Whether so little time has passed; a clock that was set back counts as much time. */
    static boolean isWithin(Instant since, Instant now, Duration span) {
        return !now.isBefore(since) && since.isAfter(now.minus(span));
    }

    static String trouble(Throwable failure) {
        String text = failure.toString().replaceAll("\\p{Cntrl}+", " ");
        return text.length() <= LONGEST_TROUBLE ? text : text.substring(0, LONGEST_TROUBLE);
    }
}

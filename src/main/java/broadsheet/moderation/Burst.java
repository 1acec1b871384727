package broadsheet.moderation;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether more arrives in a conversation than is usual there, from people whom nobody knows (N10).
 *
 * @param lately how much arrived within ten minutes
 * @param newcomers how much of that came from new writers
 * @param fortnight how much arrived within 14 days before
 */
record Burst(int lately, int newcomers, int fortnight) {
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final Duration USUAL = Duration.ofDays(14);

    private static final double WINDOWS = (double) USUAL.toMinutes() / WINDOW.toMinutes();
    private static final int LEAST_FOR_SLOW = 20;
    private static final int LEAST_FOR_BEFORE = 60;
    private static final double TIMES_THE_USUAL = 8;
    private static final double NEWCOMERS_SHARE = 0.6;
    private static final Duration SLOW_FOR = Duration.ofMinutes(30);
    private static final Duration BEFORE_FOR = Duration.ofHours(2);

    /** A measure that is to be taken. */
    record Answer(Measure.Kind kind, Duration length) {}

    /**
     * What is to be done; nothing when that is done already.
     *
     * @param inForce what is done at this time
     */
    Optional<Answer> answer(Measure.@Nullable Kind inForce) {
        double usual = Math.max(1, fortnight / WINDOWS);
        boolean isBurst =
                lately >= LEAST_FOR_SLOW && lately >= TIMES_THE_USUAL * usual && newcomers >= NEWCOMERS_SHARE * lately;
        if (!isBurst || inForce == Measure.Kind.BEFORE) {
            return Optional.empty();
        }
        if (inForce == Measure.Kind.SLOW) {
            return lately >= LEAST_FOR_BEFORE
                    ? Optional.of(new Answer(Measure.Kind.BEFORE, BEFORE_FOR))
                    : Optional.empty();
        }
        return Optional.of(new Answer(Measure.Kind.SLOW, SLOW_FOR));
    }

    String why() {
        return lately + " within ten minutes, " + newcomers + " of them from new writers; " + fortnight
                + " within the 14 days before";
    }
}

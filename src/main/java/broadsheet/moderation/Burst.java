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
    private static final int TIMES_FOR_BEFORE = 3;
    private static final Duration YOUNG = Duration.ofDays(2);
    private static final int TIMES_WHILE_YOUNG = 5;
    private static final double TIMES_THE_USUAL = 8;
    private static final double NEWCOMERS_SHARE = 0.6;
    private static final Duration SLOW_FOR = Duration.ofMinutes(30);
    private static final Duration BEFORE_FOR = Duration.ofHours(2);

    /** A measure that is to be taken. */
    record Answer(Measure.Kind kind, Duration length) {}

    /**
     * From how many on it is a burst. What was published within two days may be talked about at once by many who never
     * wrote before: that is news, and takes five times as many.
     *
     * @param usually from how many on it is a burst elsewhere
     * @param age how long readers have been able to speak here; null when that is not known
     */
    static int least(int usually, @Nullable Duration age) {
        return age != null && age.compareTo(YOUNG) < 0 ? TIMES_WHILE_YOUNG * usually : usually;
    }

    /**
     * What is to be done; nothing when that is done already.
     *
     * @param inForce what is done at this time
     * @param least from how many on it is a burst
     */
    Optional<Answer> answer(Measure.@Nullable Kind inForce, int least) {
        double usual = Math.max(1, fortnight / WINDOWS);
        boolean isBurst = lately >= least && lately >= TIMES_THE_USUAL * usual && newcomers >= NEWCOMERS_SHARE * lately;
        if (!isBurst || inForce == Measure.Kind.BEFORE) {
            return Optional.empty();
        }
        if (inForce == Measure.Kind.SLOW) {
            return lately >= TIMES_FOR_BEFORE * least
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

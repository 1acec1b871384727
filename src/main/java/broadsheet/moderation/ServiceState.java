package broadsheet.moderation;

import broadsheet.platform.db.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the outside service does, told from the log of verdicts. What it is called and where it stands is not told.
 *
 * @param askedAt when it was asked last; null when it was not asked lately
 * @param silentSince since when nothing that it was asked was answered; null while it answers
 * @param isLonger whether it may have been silent for longer than that, before what was looked at
 * @param held how many comments of the last day waited because it was silent
 */
public record ServiceState(
        @Nullable Instant askedAt, @Nullable Instant silentSince, boolean isLonger, int held) {
    /** For how long back is counted what waited. */
    public static final Duration LATELY = Duration.ofDays(1);

    private static final int LOOKED_AT = 500;

    /** A verdict for which it was asked. */
    record Answer(Instant at, Opinion opinion) {}

    /** What the log says now. */
    public static ServiceState of(Reading reading) {
        int held = DecisionStore.heldBySilence(reading, reading.now().minus(LATELY));
        List<Answer> latest = DecisionStore.opinions(reading, LOOKED_AT);
        List<Answer> asked = latest.stream()
                .filter(answer -> answer.opinion() != Opinion.UNASKED)
                .toList();
        if (asked.isEmpty()) {
            return new ServiceState(null, null, false, held);
        }
        List<Answer> silent = asked.stream()
                .takeWhile(answer -> answer.opinion() == Opinion.SILENT)
                .toList();
        boolean isLonger = silent.size() == asked.size() && latest.size() == LOOKED_AT;
        return new ServiceState(
                asked.getFirst().at(),
                silent.isEmpty() ? null : silent.getLast().at(),
                isLonger,
                held);
    }
}

package broadsheet.moderation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a writer stands.
 *
 * @param approved how much of what they wrote is or was shown and not rejected
 * @param rejected how much was rejected
 * @param since when they wrote first; null for never
 * @param isTrusted whether the editors trust them by hand
 * @param approvedLately as approved, within seven days
 * @param rejectedLately as rejected, within seven days
 */
public record Standing(
        int approved,
        int rejected,
        @Nullable Instant since,
        boolean isTrusted,
        int approvedLately,
        int rejectedLately) {
    /** That of guests, and of members who have not written yet. */
    public static final Standing NONE = new Standing(0, 0, null, false, 0, 0);

    /** The time that counts as lately. */
    static final Duration LATELY = Duration.ofDays(7);

    private static final int OF_KNOWN = 2;
    private static final int OF_REGULARS = 20;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int FALL_PERCENT = 30;
    private static final int LEAST_FOR_A_FALL = 2;
    private static final int REGULAR_PERCENT = 5;

    /** How far they are trusted at an instant. Who is rejected often within seven days falls back to new. */
    public Trust trust(Instant now) {
        if (hasFallen()) {
            return Trust.NEW;
        }
        if (isTrusted) {
            return Trust.TRUSTED;
        }
        boolean isADayHere = since != null && !now.isBefore(since.plus(DAY));
        if (approved < OF_KNOWN || !isADayHere) {
            return Trust.NEW;
        }
        boolean isSeldomRejected = 100L * rejected < (long) REGULAR_PERCENT * (approved + rejected);
        return approved >= OF_REGULARS && isSeldomRejected ? Trust.REGULAR : Trust.KNOWN;
    }

    private boolean hasFallen() {
        int lately = approvedLately + rejectedLately;
        return rejectedLately >= LEAST_FOR_A_FALL && 100L * rejectedLately >= (long) FALL_PERCENT * lately;
    }
}

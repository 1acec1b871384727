package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the steps did in a time that is over, counted from the log of their verdicts, for the page that tells readers how
 * this paper moderates.
 *
 * @param shown comments that were shown at once
 * @param held comments that waited for a moderator
 * @param spam comments that were put aside as spam
 * @param refused comments that were not taken, and whose writers were told why
 * @param why how often each reason was among those of what was not shown at once
 * @param bans how many bans were pronounced
 * @param appeals what was said against bans, and what came of it
 */
public record Figures(
        long shown, long held, long spam, long refused, Map<Reason.Word, Long> why, long bans, Appeals appeals) {
    /** How many appeals against bans were made in a time, and in how many a ban was lifted or kept. */
    public record Appeals(long made, long granted, long refused) {
        static final Appeals NONE = new Appeals(0, 0, 0);
    }

    /** Stands for all figures of times that are over: they change only when something is taken back or forgotten. */
    public static final Fact FACT = Fact.of("figures");

    public Figures {
        why = why.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(why));
    }

    /** Counts from one instant to before another. */
    public static Figures of(Reading reading, Instant from, Instant to) {
        return FigureStore.count(reading, from, to);
    }

    /** When the first verdict was given; {@link Instant#MAX} when there is none. */
    public static Instant first(Reading reading) {
        return FigureStore.first(reading);
    }

    /** How many comments came in. */
    public long received() {
        return shown + held + spam;
    }
}

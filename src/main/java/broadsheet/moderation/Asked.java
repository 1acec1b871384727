package broadsheet.moderation;

import broadsheet.platform.http.Network;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the one who asks for a verdict knows of the form and the conversation.
 *
 * @param subject the number of what was written, unique in the paper; null when it has none yet
 * @param network where it came from; null for what comes from no form, such as an import
 * @param withinLimits false when that network sent too much
 * @param earlier whether this very form was taken before
 * @param fit false when it is empty or too long
 * @param typed how long ago the form's challenge was issued; null when that is not known
 * @param trapFilled whether the field was filled that people do not see
 * @param challengeAnswered whether the challenge was answered
 * @param opinion what an outside service said, asked before the transaction
 * @param begun when readers could first speak in the conversation; null when that is not known
 */
public record Asked(
        @Nullable Long subject,
        @Nullable Network network,
        boolean withinLimits,
        boolean earlier,
        boolean fit,
        @Nullable Duration typed,
        boolean trapFilled,
        boolean challengeAnswered,
        Opinion opinion,
        Mode mode,
        @Nullable Instant begun) {
    /** A form against which nothing speaks. */
    public static Asked of(@Nullable Long subject, @Nullable Network network, Mode mode) {
        return new Asked(subject, network, true, false, true, null, false, true, Opinion.UNASKED, mode, null);
    }

    /** The same form with what is known of its challenge. */
    public Asked challenge(@Nullable Duration typed, boolean isAnswered, boolean trapFilled) {
        return new Asked(
                subject, network, withinLimits, earlier, fit, typed, trapFilled, isAnswered, opinion, mode, begun);
    }

    /** The same form with what an outside service said. */
    public Asked opinion(Opinion said) {
        return new Asked(
                subject, network, withinLimits, earlier, fit, typed, trapFilled, challengeAnswered, said, mode, begun);
    }

    /** The same form, in a conversation that readers could join from then on. */
    public Asked begun(@Nullable Instant then) {
        return new Asked(
                subject,
                network,
                withinLimits,
                earlier,
                fit,
                typed,
                trapFilled,
                challengeAnswered,
                opinion,
                mode,
                then);
    }

    /** The same form, when its network sent too much. */
    public Asked beyondLimits() {
        return new Asked(
                subject, network, false, earlier, fit, typed, trapFilled, challengeAnswered, opinion, mode, begun);
    }

    /** The same form, taken before. */
    public Asked takenBefore() {
        return new Asked(
                subject, network, withinLimits, true, fit, typed, trapFilled, challengeAnswered, opinion, mode, begun);
    }

    /** The same form, empty or too long. */
    public Asked unfit() {
        return new Asked(
                subject,
                network,
                withinLimits,
                earlier,
                false,
                typed,
                trapFilled,
                challengeAnswered,
                opinion,
                mode,
                begun);
    }
}

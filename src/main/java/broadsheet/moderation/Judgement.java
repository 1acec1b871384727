package broadsheet.moderation;

import java.util.List;

/**
 * A verdict with its reasons, the first of them the one that decided.
 *
 * @param decision the number under which it is kept
 */
public record Judgement(long decision, Verdict verdict, List<Reason> reasons) {
    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /** The reason that decided. */
    public Reason reason() {
        return reasons.getFirst();
    }
}

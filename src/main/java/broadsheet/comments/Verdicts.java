package broadsheet.comments;

import broadsheet.moderation.Reason;
import broadsheet.moderation.Verdict;
import java.util.Optional;

/** What the judge's verdicts mean for a comment. */
final class Verdicts {
    private Verdicts() {}

    /** The state that a verdict gives to what comes in; empty when it does not come in. */
    static Optional<CommentState> state(Verdict verdict) {
        return switch (verdict) {
            case PUBLISH -> Optional.of(CommentState.SHOWN);
            case HOLD -> Optional.of(CommentState.PENDING);
            case SPAM -> Optional.of(CommentState.SPAM);
            case REFUSE, REPEAT -> Optional.empty();
        };
    }

    /** The verdict that a moderator's decision is. */
    static Verdict of(CommentState decided) {
        return switch (decided) {
            case SHOWN -> Verdict.PUBLISH;
            case PENDING, HIDDEN -> Verdict.HOLD;
            case REMOVED -> Verdict.REFUSE;
            case SPAM -> Verdict.SPAM;
        };
    }

    static Posted.Refused refused(Reason reason) {
        return switch (reason.word()) {
            case TOO_MANY -> new Posted.Refused(Posted.Reason.TOO_MANY);
            case SLOW_MODE -> new Posted.Refused(Posted.Reason.SLOW_MODE, reason.detail());
            case BANNED -> new Posted.Refused(Posted.Reason.BANNED, reason.detail());
            default -> new Posted.Refused(Posted.Reason.UNFIT);
        };
    }
}

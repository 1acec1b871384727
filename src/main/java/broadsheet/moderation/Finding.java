package broadsheet.moderation;

import java.util.List;
import java.util.Optional;

/** What one step found. */
public record Finding(Verdict verdict, List<Reason> reasons) {
    public Finding {
        reasons = List.copyOf(reasons);
    }

    static Optional<Finding> of(Verdict verdict, Reason.Word word, String detail) {
        return Optional.of(new Finding(verdict, List.of(new Reason(word, detail))));
    }

    static Optional<Finding> of(Verdict verdict, Reason.Word word) {
        return of(verdict, word, "");
    }

    static Optional<Finding> nothing() {
        return Optional.empty();
    }
}

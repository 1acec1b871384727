package broadsheet.contributions;

import broadsheet.platform.text.Numbers;
import java.util.Optional;

/** The number of a contribution. */
public record ContributionId(long value) {
    /** A number as it stands in an address. */
    public static Optional<ContributionId> parse(String text) {
        return Numbers.of(text).map(ContributionId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

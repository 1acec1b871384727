package broadsheet.platform.challenge;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The instants of the latest attempts that were admitted, oldest first, in epoch milliseconds. Never changes. */
final class Attempts {
    static final Attempts NONE = new Attempts(new long[0]);

    private final long[] instants;

    private Attempts(long[] instants) {
        this.instants = instants;
    }

    /** These and one more, or null when the rule does not admit it. */
    @Nullable
    Attempts oneMore(long now, Limits.Rule rule) {
        long since = now - rule.within().toMillis();
        int first = 0;
        while (first < instants.length && instants[first] <= since) {
            first++;
        }
        if (instants.length - first >= rule.most()) {
            return null;
        }
        long[] more = Arrays.copyOfRange(instants, first, instants.length + 1);
        more[more.length - 1] = now;
        return new Attempts(more);
    }

    /** These without the latest. */
    Attempts oneLess() {
        return instants.length < 2 ? NONE : new Attempts(Arrays.copyOf(instants, instants.length - 1));
    }

    /** Its size in bytes. */
    int weight() {
        return 8 * instants.length;
    }
}

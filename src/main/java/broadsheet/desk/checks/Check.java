package broadsheet.desk.checks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked at before a story goes out.
 *
 * @param word names it in rows and fields
 * @param name as the settings call it
 * @param usual how strictly it is taken where nobody said anything
 * @param number the number that it looks for where nobody said another; null when it counts nothing
 * @param look what it finds
 */
public record Check(
        String word, String name, Level usual, @Nullable Integer number, Look look) {
    /** Looks at a story. */
    @FunctionalInterface
    interface Look {
        /**
         * What is lacking.
         *
         * @param number the check's number, or 0 when it counts nothing
         * @return a sentence or two for each: what, where, and how to mend it
         */
        List<String> at(Proof proof, int number);
    }

    /** Whether it has a number that can be set. */
    public boolean counts() {
        return number != null;
    }
}

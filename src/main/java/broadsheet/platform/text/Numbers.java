package broadsheet.platform.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers as people and programs write them in addresses and fields: digits only, no sign, no blank. */
public final class Numbers {
    private static final int MOST_DIGITS = 19;

    private Numbers() {}

    /** The number, or nothing for whatever is none or is larger than any that we give. */
    public static Optional<Long> of(@Nullable String typed) {
        if (typed == null || typed.isEmpty() || typed.length() > MOST_DIGITS || !isDigits(typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return Optional.empty(); // nineteen digits may be too many
        }
    }

    private static boolean isDigits(String typed) {
        return typed.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /**
     * The number.
     *
     * @param otherwise what is said to people when it is none
     * @throws IllegalArgumentException with those words
     */
    public static long of(@Nullable String typed, String otherwise) {
        return of(typed).orElseThrow(() -> new IllegalArgumentException(otherwise));
    }

    /** The number, if it lies between these two, both included. */
    public static Optional<Integer> between(@Nullable String typed, int least, int most) {
        return of(typed).filter(number -> number >= least && number <= most).map(Long::intValue);
    }
}

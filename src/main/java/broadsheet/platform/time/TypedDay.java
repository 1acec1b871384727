package broadsheet.platform.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as people type them, such as {@code 2026-11-24}. */
public final class TypedDay {
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 9_999;

    private TypedDay() {}

    /** The day of a year with four digits; empty when that was not typed. */
    public static Optional<LocalDate> of(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

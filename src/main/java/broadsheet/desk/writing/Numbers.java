package broadsheet.desk.writing;

import java.util.Optional;

/** Numbers as they stand in addresses and fields. */
final class Numbers {
    private Numbers() {}

    /** The number, or nothing for whatever is none. */
    static Optional<Long> of(String typed) {
        if (!typed.matches("\\d{1,19}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            return Optional.empty(); // nineteen digits may be too many
        }
    }
}

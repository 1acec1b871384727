package broadsheet.section;

import java.util.Locale;
import java.util.Optional;

/** When what readers write about a section's stories is read by a moderator: before or after it appears. */
public enum Moderation {
    /** Before, whoever writes. */
    BEFORE,
    /** Before, where the writer is a guest or a member who is new; else after. */
    NEWCOMERS,
    /** After; what looks suspect waits all the same. */
    AFTER;

    /** How a section or a board is kept that nobody chose otherwise for. */
    public static final Moderation USUAL = NEWCOMERS;

    /** As it is stored, and as forms name it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@link #stored} wrote. */
    public static Moderation of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** What a form named. */
    public static Optional<Moderation> chosen(String typed) {
        for (Moderation one : values()) {
            if (one.stored().equals(typed)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

package broadsheet.section;

import java.util.Locale;

/** Whether a section's comments are read by a moderator before or after they appear. */
public enum Moderation {
    BEFORE,
    AFTER;

    /** As it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@link #stored} wrote. */
    public static Moderation of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

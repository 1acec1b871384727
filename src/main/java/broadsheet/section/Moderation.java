package broadsheet.section;

import java.util.Locale;

/** Whether a section's comments are read by a moderator before or after they appear. */
public enum Moderation {
    BEFORE,
    AFTER;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Moderation of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

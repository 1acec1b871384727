package broadsheet.story;

import java.util.Locale;

/** How a version came about. */
public enum VersionNote {
    /** Somebody saved it. */
    SAVED,
    /** The editor saved it by itself. */
    AUTOSAVE,
    /** An older version was made the working one again. */
    RESTORED,
    /** It was taken in from elsewhere. */
    IMPORTED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VersionNote of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

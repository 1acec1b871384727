package broadsheet.story;

import java.util.Locale;

/** How far the work on a story is, whatever readers see of it. */
public enum Stage {
    DRAFT,
    REVIEW,
    READY,
    DONE;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

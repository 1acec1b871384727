package broadsheet.story;

import java.util.Locale;

/** Whether a story's conversation follows its section's rules or is closed. */
public enum CommentsMode {
    OPEN,
    CLOSED;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CommentsMode of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

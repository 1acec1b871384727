package broadsheet.desk.checks;

import java.util.Locale;
import java.util.Optional;

/** How strictly a check is taken. */
public enum Level {
    OFF("Not looked at"),
    WARN("Pointed out"),
    BLOCK("Must be mended");

    private final String words;

    Level(String words) {
        this.words = words;
    }

    /** As the settings call it. */
    public String words() {
        return words;
    }

    /** As fields and rows write it. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of that word. */
    public static Optional<Level> of(String stored) {
        for (Level level : values()) {
            if (level.stored().equals(stored)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

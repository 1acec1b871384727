package broadsheet.story;

import java.util.Locale;

/** The type of work, where it is not plain news. */
public enum Label {
    NONE,
    OPINION,
    ANALYSIS,
    FACT_CHECK,
    SPONSORED;

    /** As it is stored and as styles call it, such as {@code fact-check}; empty for none. */
    public String stored() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its word for readers. */
    public String word() {
        return "story.label." + stored().replace('-', '_');
    }

    /**
     * The label of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Label of(String stored) {
        return stored.isEmpty() ? NONE : valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

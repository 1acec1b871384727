package broadsheet.story;

import java.util.Locale;
import java.util.Set;

/** What readers may see of a story, and which moves are allowed from there. */
public enum StoryState {
    UNPUBLISHED,
    SCHEDULED,
    PUBLISHED,
    /** Withdrawn by the editors, with notice. */
    KILLED,
    /** Removed for legal reasons. */
    TAKEN_DOWN,
    /** Dropped before readers ever saw it. */
    SPIKED;

    private Set<StoryState> next() {
        return switch (this) {
            case UNPUBLISHED -> Set.of(SCHEDULED, PUBLISHED, SPIKED, KILLED, TAKEN_DOWN);
            case SCHEDULED -> Set.of(UNPUBLISHED, SCHEDULED, PUBLISHED, SPIKED);
            case PUBLISHED -> Set.of(UNPUBLISHED, PUBLISHED, KILLED, TAKEN_DOWN);
            case KILLED -> Set.of(PUBLISHED, TAKEN_DOWN);
            case TAKEN_DOWN -> Set.of(PUBLISHED);
            case SPIKED -> Set.of(UNPUBLISHED);
        };
    }

    /**
     * The state after a move.
     *
     * @throws IllegalStateException when the story cannot go there from here
     */
    public StoryState to(StoryState wanted) {
        if (!next().contains(wanted)) {
            throw new IllegalStateException(
                    "A story that is " + inWords() + " cannot become " + wanted.inWords() + ".");
        }
        return wanted;
    }

    private String inWords() {
        return stored().replace('_', ' ');
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StoryState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

package broadsheet.story;

import java.util.Locale;
import java.util.Set;

/** What readers may see of a story, and which moves are allowed from there. */
public enum StoryState {
    UNPUBLISHED,
    SCHEDULED,
    PUBLISHED,
    KILLED;

    private Set<StoryState> next() {
        return switch (this) {
            case UNPUBLISHED -> Set.of(SCHEDULED, PUBLISHED);
            case SCHEDULED -> Set.of(UNPUBLISHED, SCHEDULED, PUBLISHED);
            case PUBLISHED -> Set.of(PUBLISHED, KILLED);
            case KILLED -> Set.of(PUBLISHED);
        };
    }

    /**
     * The state after a move.
     *
     * @throws IllegalStateException when the story cannot go there from here
     */
    public StoryState to(StoryState wanted) {
        if (!next().contains(wanted)) {
            throw new IllegalStateException("A story that is " + stored() + " cannot become " + wanted.stored() + ".");
        }
        return wanted;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StoryState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

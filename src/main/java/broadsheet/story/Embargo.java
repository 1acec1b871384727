package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;
import java.time.Instant;
import java.util.Optional;

/**
 * Sets the instant before which nobody publishes a story, or sets it anew. What readers see already they go on seeing;
 * of a published story it holds the next version back.
 */
public final class Embargo {
    private final StoryStore stories;
    private final Schedule schedule;

    public Embargo(Sections sections, Schedule schedule) {
        this.stories = new StoryStore(sections);
        this.schedule = schedule;
    }

    /**
     * Sets the embargo. A publication that was scheduled for an earlier moment is void.
     *
     * @return for when that was scheduled
     * @throws IllegalArgumentException without a reason, or when it would be over already
     */
    public Optional<Instant> run(Writing writing, StoryId id, EmbargoTerms terms, Writer writer) {
        if (terms.reason().isEmpty()) {
            throw new IllegalArgumentException("Say who asked for the embargo, or why it stands.");
        }
        if (!terms.lastsAt(writing.now())) {
            throw new IllegalArgumentException("That time has passed; an embargo holds until a later one.");
        }
        Instant due = stories.get(writing, id).dueAt();
        EmbargoStore.set(writing, id, terms, writer);
        if (due == null || !terms.lastsAt(due)) {
            return Optional.empty();
        }
        schedule.cancel(writing, id);
        return Optional.of(due);
    }
}

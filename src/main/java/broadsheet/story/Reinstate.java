package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;
import java.time.Instant;

/**
 * Undoes a kill or a take-down: the story is back as it was, in the same places of the same lists, or taken off where it
 * had been taken off before.
 */
public final class Reinstate {
    private final StoryStore stories;
    private final ListStore lists = new ListStore();
    private final FormerStore formers = new FormerStore();
    private final CorrectionStore corrections = new CorrectionStore();

    public Reinstate(Sections sections) {
        this.stories = new StoryStore(sections);
    }

    /**
     * Brings back the version that readers saw last; what was written since stays unseen.
     *
     * @throws IllegalStateException for a story that is neither killed nor taken down, or while an
     *     embargo lasts that showing it would break
     */
    public Story run(Writing writing, StoryId id) {
        Story story = stories.get(writing, id);
        Instant publishedAt = story.publishedAt();
        boolean isWithdrawn = story.state() == StoryState.KILLED || story.state() == StoryState.TAKEN_DOWN;
        if (!isWithdrawn || publishedAt == null) {
            throw new IllegalStateException("Only a story that was killed or taken down can be reinstated.");
        }
        boolean wasOff = stories.wasOff(writing, id);
        if (!wasOff) {
            Embargoes.demandNone(writing, id);
        }
        stories.reinstate(writing, id);
        Story after = stories.get(writing, id);
        if (wasOff) {
            return after;
        }
        lists.enter(writing, after, publishedAt);
        formers.forget(writing, after.address());
        corrections.shown(writing, id);
        return after;
    }
}

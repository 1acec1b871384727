package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;

/** Drops a story that readers never saw. What was scheduled is void; its history stays. */
public final class Spike {
    private final StoryStore stories;

    public Spike(Sections sections) {
        this.stories = new StoryStore(sections);
    }

    /**
     * Spikes.
     *
     * @throws IllegalStateException for a story that readers have seen
     */
    public void run(Writing writing, StoryId id, Writer writer) {
        Story story = stories.get(writing, id);
        if (story.publishedAt() != null) {
            throw new IllegalStateException("Readers have seen this story; it can be killed, not spiked.");
        }
        stories.due(writing, id, story.state().to(StoryState.SPIKED), null, writer);
        stories.off(writing, id, null, writer);
    }
}

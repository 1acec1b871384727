package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;

/** Takes a spiked story up again. */
public final class Unspike {
    private final StoryStore stories;

    public Unspike(Sections sections) {
        this.stories = new StoryStore(sections);
    }

    /**
     * Takes it off the spike.
     *
     * @throws IllegalStateException for a story that is not spiked
     */
    public void run(Writing writing, StoryId id, Writer writer) {
        Story story = stories.get(writing, id);
        if (story.state() != StoryState.SPIKED) {
            throw new IllegalStateException("Only a spiked story can be taken off the spike.");
        }
        stories.due(writing, id, story.state().to(StoryState.UNPUBLISHED), null, writer);
    }
}

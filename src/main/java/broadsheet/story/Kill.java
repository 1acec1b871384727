package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;

/** Withdraws a published story with notice: its address answers 410 and it leaves every list. */
public final class Kill {
    private final StoryStore stories;
    private final ListStore lists = new ListStore();

    public Kill(Sections sections) {
        this.stories = new StoryStore(sections);
    }

    /**
     * Kills.
     *
     * @throws IllegalStateException for a story that is not published
     */
    public void run(Writing writing, StoryId id) {
        Story story = stories.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        story.state().to(StoryState.KILLED);
        stories.kill(writing, id, writing.now());
        lists.leave(writing, id);
        stories.lead(writing, id, false);
    }
}

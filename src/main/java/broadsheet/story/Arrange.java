package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;
import java.util.List;

/** Decides how a story stands among others: as the lead, with pinned related stories, with its conversation open. */
public final class Arrange {
    private final StoryStore stories;

    public Arrange(Sections sections) {
        this.stories = new StoryStore(sections);
    }

    /** Marks a story as the lead of the front page, or takes the mark away. */
    public void lead(Writing writing, StoryId id, boolean lead) {
        stories.lead(writing, id, lead);
    }

    /** Pins what to read next, for readers at once; who writes pins it with the text, see {@link Copy#related}. */
    public void relate(Writing writing, StoryId id, List<StoryId> related) {
        stories.relate(writing, id, related);
    }

    /** Says how far the work on a story is. */
    public void stage(Writing writing, StoryId id, Stage stage) {
        stories.stage(writing, id, stage);
    }

    /** Opens or closes a story's conversation. */
    public void comments(Writing writing, StoryId id, CommentsMode mode) {
        stories.comments(writing, id, mode);
    }
}

package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** Writes a new working version; readers go on seeing the live one until {@link Publish}. */
public final class Revise {
    private final Ids ids;
    private final StoryStore stories;
    private final CopyStore copies = new CopyStore();

    public Revise(Ids ids, Sections sections) {
        this.ids = ids;
        this.stories = new StoryStore(sections);
    }

    /** Keeps the new copy as the working version. */
    public void run(Writing writing, StoryId id, Copy copy) {
        long version = ids.next();
        copies.write(writing, version, id, copy, writing.now());
        stories.point(writing, id, version);
    }
}

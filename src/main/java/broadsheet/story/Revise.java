package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/**
 * Writes a new working version, whatever the one before; readers go on seeing the live one until {@link Publish}. People
 * at the desk {@link Save}.
 */
public final class Revise {
    private final Ids ids;
    private final StoryStore stories;
    private final CopyStore copies = new CopyStore();

    public Revise(Ids ids, Sections sections) {
        this.ids = ids;
        this.stories = new StoryStore(sections);
    }

    /** Keeps the new copy as the working version, written by nobody in particular. */
    public void run(Writing writing, StoryId id, Copy copy) {
        run(writing, id, copy, Writer.PAPER, VersionNote.SAVED);
    }

    /**
     * Keeps the new copy as the working version.
     *
     * @return the version's number
     */
    public long run(Writing writing, StoryId id, Copy copy, Writer writer, VersionNote note) {
        long version = ids.next();
        copies.write(writing, version, id, copy, CopyStore.Written.of(writing.now(), writer, note));
        stories.work(writing, id, version, copy, writer);
        return version;
    }
}

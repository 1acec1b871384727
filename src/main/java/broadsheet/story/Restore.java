package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** Makes an older version the one that is worked on, as a new version: nothing in the history is lost. */
public final class Restore {
    private final StoryHistory history = new StoryHistory();
    private final Revise revise;

    public Restore(Ids ids, Sections sections) {
        this.revise = new Revise(ids, sections);
    }

    /**
     * Restores.
     *
     * @return the new version's number
     * @throws IllegalArgumentException when the story has no such version
     */
    public long run(Writing writing, StoryId id, long version, Writer writer) {
        Copy copy = history.copy(writing, id, version)
                .orElseThrow(() -> new IllegalArgumentException("Story " + id + " has no version " + version + "."));
        return revise.run(writing, id, copy, writer, VersionNote.RESTORED);
    }
}

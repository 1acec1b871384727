package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import org.jspecify.annotations.Nullable;

/** Begins a story that nobody sees yet. */
public final class Draft {
    private final Ids ids;
    private final StoryStore stories;
    private final CopyStore copies = new CopyStore();

    public Draft(Ids ids, Sections sections) {
        this.ids = ids;
        this.stories = new StoryStore(sections);
    }

    /**
     * Writes the first version of our own story.
     *
     * @throws IllegalArgumentException in words, when the section is closed
     */
    public StoryId begin(
            Writing writing,
            Section section,
            Slug slug,
            StoryKind kind,
            CommentsMode comments,
            Copy copy,
            Writer writer) {
        return write(writing, section, slug, kind, comments, copy, null, writer, VersionNote.SAVED);
    }

    /**
     * Writes the first version.
     *
     * @param origin where the story was taken in from, so that it is taken in once; null for our own
     * @throws IllegalArgumentException in words, when the section of one of our own is closed
     */
    public StoryId run(
            Writing writing,
            Section section,
            Slug slug,
            StoryKind kind,
            CommentsMode comments,
            Copy copy,
            @Nullable String origin) {
        VersionNote note = origin == null ? VersionNote.SAVED : VersionNote.IMPORTED;
        return write(writing, section, slug, kind, comments, copy, origin, Writer.PAPER, note);
    }

    private StoryId write(
            Writing writing,
            Section section,
            Slug slug,
            StoryKind kind,
            CommentsMode comments,
            Copy copy,
            @Nullable String origin,
            Writer writer,
            VersionNote note) {
        if (origin == null) {
            section.demandOpen(); // what is taken in keeps the section that it had
        }
        var id = new StoryId(ids.next());
        long version = ids.next();
        stories.insert(writing, id, section, slug, kind, comments, version, origin, copy, writer);
        copies.write(writing, version, id, copy, CopyStore.Written.of(writing.now(), writer, note));
        return id;
    }
}

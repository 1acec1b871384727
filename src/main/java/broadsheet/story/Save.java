package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Saves what somebody at the desk wrote. It always comes into the history; it becomes the working version only when
 * nobody else saved since its base was read. An autosave takes the place of the autosave it continues, so that the
 * history keeps one for each person and ten minutes.
 */
public final class Save {
    private static final Duration ONE_AUTOSAVE_EACH = Duration.ofMinutes(10);

    private final Ids ids;
    private final StoryStore stories;
    private final CopyStore copies = new CopyStore();
    private final VersionStore versions = new VersionStore();

    public Save(Ids ids, Sections sections) {
        this.ids = ids;
        this.stories = new StoryStore(sections);
    }

    /**
     * Saves.
     *
     * @param base the version that the text was made from: the working version as it was read, or what the last save of
     *     this text gave
     * @param note {@link VersionNote#SAVED} or {@link VersionNote#AUTOSAVE}
     * @throws IllegalArgumentException when there is no such story
     */
    public Saved run(Writing writing, StoryId id, long base, Copy copy, Writer writer, VersionNote note) {
        Working working = versions.working(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        boolean isAhead = base == working.version().id();
        Optional<Version> before = versions.find(writing, id, base);
        boolean isNews = note == VersionNote.SAVED
                && before.map(version -> version.note() == VersionNote.AUTOSAVE).orElse(false);
        if (!isNews && before.isPresent() && copies.read(writing, base).equals(copy)) {
            return isAhead ? new Saved.Kept(base) : new Saved.Conflict(base, copy, working);
        }
        Optional<Instant> continued =
                versions.begun(writing, id, base, writer).filter(begun -> isFresh(begun, writing.now()));
        long version = ids.next();
        var written = new CopyStore.Written(writing.now(), writer, note, continued.orElse(writing.now()));
        copies.write(writing, version, id, copy, written);
        if (isAhead) {
            stories.work(writing, id, version, copy, writer);
        }
        if (continued.isPresent()) {
            versions.forget(writing, base);
        }
        return isAhead ? new Saved.Kept(version) : new Saved.Conflict(version, copy, working);
    }

    private static boolean isFresh(Instant begun, Instant now) {
        return begun.plus(ONE_AUTOSAVE_EACH).isAfter(now);
    }
}

package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.WordDiff;
import broadsheet.platform.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The history of stories: every version, also those that readers never saw. For the desk and for "Changes". */
public final class StoryHistory {
    /** Before all versions. */
    public static final long START = Long.MAX_VALUE;

    private final VersionStore versions = new VersionStore();
    private final CopyStore copies = new CopyStore();
    private final ReceiptStore receipts = new ReceiptStore();

    /** Versions of a story, newest first, behind one of them or from the {@link #START}. */
    public List<Version> versions(Reading reading, StoryId id, long before, int most) {
        return versions.page(reading, id, before, most);
    }

    /** The place of a version among those that the history keeps, the oldest being 1. */
    public int place(Reading reading, StoryId id, long version) {
        return versions.place(reading, id, version);
    }

    /** One version; nothing when the story has no such one. */
    public Optional<Version> version(Reading reading, StoryId id, long version) {
        return versions.find(reading, id, version);
    }

    /** What a version holds; nothing when the story has no such version. */
    public Optional<Copy> copy(Reading reading, StoryId id, long version) {
        return versions.find(reading, id, version).map(found -> copies.read(reading, found.id()));
    }

    /** The versions that readers have seen, newest first. */
    public List<Version> published(Reading reading, StoryId id, int most) {
        return versions.published(reading, id, most);
    }

    /** The version that readers saw as this edition of the story, from 1. */
    public Optional<Version> edition(Reading reading, StoryId id, int edition) {
        return versions.edition(reading, id, edition);
    }

    /** How many versions readers have seen. */
    public int editions(Reading reading, StoryId id) {
        return versions.editions(reading, id);
    }

    /** Two texts of a story laid over one another, from the kicker to the topics; {@code words} name what is no word. */
    public static List<WordDiff.Paragraph> compare(Copy before, Copy after, Words words) {
        return WordDiff.of(Prose.of(before, words), Prose.of(after, words));
    }

    /**
     * Keeps an autosave in the history though others follow it, because something refers to it.
     *
     * @throws IllegalArgumentException when the story has no such version
     */
    public void pin(Writing writing, StoryId id, long version) {
        if (!versions.pin(writing, id, version)) {
            throw new IllegalArgumentException("Story " + id + " has no version " + version + ".");
        }
    }

    /** Which of these stories this person has saved, if only once. */
    public Set<StoryId> written(Reading reading, List<StoryId> ids, long person) {
        return ids.isEmpty() ? Set.of() : versions.written(reading, ids, person);
    }

    /** What was withdrawn of a story and when, newest first. */
    public List<Receipt> receipts(Reading reading, StoryId id) {
        return receipts.of(reading, id);
    }
}

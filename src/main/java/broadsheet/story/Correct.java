package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;
import java.time.Instant;

/** Says publicly that an error was fixed. The fixed text itself comes by {@link Revise} and {@link Publish}. */
public final class Correct {
    private static final int LONGEST = 2_000;
    private final Ids ids;
    private final StoryStore stories;
    private final CorrectionStore corrections = new CorrectionStore();

    public Correct(Ids ids, Sections sections) {
        this.ids = ids;
        this.stories = new StoryStore(sections);
    }

    /**
     * Adds a dated correction.
     *
     * @throws IllegalArgumentException without words
     * @throws IllegalStateException for a story that readers cannot see
     */
    public void run(Writing writing, StoryId id, String words, Instant at) {
        String clean = PlainText.lines(words, LONGEST);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException("A correction says what was wrong and what is right.");
        }
        Story story = stories.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
        if (!story.isPublic()) {
            throw new IllegalStateException("Only a published story can be corrected.");
        }
        corrections.insert(writing, ids.next(), id, at, clean);
        stories.changedAt(writing, id, at);
    }
}

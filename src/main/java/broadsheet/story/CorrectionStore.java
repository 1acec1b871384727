package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;

/** What was corrected, in one story and in the whole paper. */
final class CorrectionStore {
    private static final Fact ALL = Fact.of("corrections");

    /** A correction with its place in the list of all. */
    record Entry(long id, StoryId story, Instant at, String words) {}

    void insert(Writing writing, long id, StoryId story, Instant at, String words) {
        writing.exec(
                "INSERT INTO story_correction (id, story_id, at, words) VALUES (?, ?, ?, ?)",
                id,
                story.value(),
                at,
                words);
        writing.changed(StoryStore.fact(story), ALL);
    }

    List<Correction> of(Reading reading, StoryId id) {
        reading.note(StoryStore.fact(id));
        return reading.list(
                "SELECT at, words FROM story_correction WHERE story_id = ? ORDER BY id",
                row -> new Correction(row.instant("at"), row.text("words")),
                id.value());
    }

    /** A story came into readers' sight or left it, and its corrections with it. */
    void shown(Writing writing, StoryId id) {
        if (!of(writing, id).isEmpty()) {
            writing.changed(ALL);
        }
    }

    /** Those of stories that readers can see, newest first. */
    List<Entry> page(Reading reading, Cursor before, int most) {
        reading.note(ALL);
        return reading.list(
                """
                SELECT c.id, c.story_id, c.at, c.words FROM story_correction c
                WHERE (c.at, c.id) < (?, ?)
                  AND EXISTS (SELECT 1 FROM story_story s WHERE s.id = c.story_id AND s.visibility = 'published')
                ORDER BY c.at DESC, c.id DESC LIMIT ?""",
                row -> new Entry(
                        row.number("id"), new StoryId(row.number("story_id")), row.instant("at"), row.text("words")),
                before.at(),
                before.id(),
                most);
    }
}

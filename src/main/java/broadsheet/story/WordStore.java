package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the desk finds stories by. They are those of {@code story_story.folded}, whatever else happens. */
final class WordStore {
    private static final int ROWS_AT_ONCE = 16;
    private static final String INSERT = "INSERT INTO story_word (word, story_id) VALUES (?, ?)";

    private record Unworded(StoryId id, String slug, String headline, long version) {
        static Unworded of(Row row) {
            return new Unworded(
                    new StoryId(row.number("id")), row.text("slug"), row.text("headline"), row.number("version"));
        }
    }

    private final CopyStore copies = new CopyStore();

    /**
     * Writes the words of a story down in place of those before.
     *
     * @param before the terms whose words are there; empty when none are
     */
    void write(Writing writing, StoryId id, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        Set<Long> gone = before.isEmpty() ? new HashSet<>() : Terms.keys(before);
        var come = new ArrayList<Long>();
        for (Long key : Terms.keys(after)) {
            if (!gone.remove(key)) {
                come.add(key);
            }
        }
        for (Long key : gone) {
            writing.exec("DELETE FROM story_word WHERE word = ? AND story_id = ?", key, id.value());
        }
        for (int from = 0; from < come.size(); from += ROWS_AT_ONCE) {
            insert(writing, id, come.subList(from, Math.min(come.size(), from + ROWS_AT_ONCE)));
        }
    }

    private static void insert(Writing writing, StoryId id, List<Long> keys) {
        var values = new ArrayList<@Nullable Object>();
        for (Long key : keys) {
            values.add(key);
            values.add(id.value());
        }
        writing.exec(
                INSERT + ", (?, ?)".repeat(keys.size() - 1) + " ON CONFLICT (word, story_id) DO NOTHING",
                values.toArray());
    }

    boolean isCaughtUp(Reading reading) {
        return reading.one("SELECT id FROM story_story WHERE is_worded = 0 LIMIT 1", row -> row.number("id"))
                .isEmpty();
    }

    /** Writes the words of so many stories down that were saved before words were, and returns how many there were. */
    int catchUp(Writing writing, int most) {
        List<Unworded> unworded = writing.list("""
                SELECT s.id AS id, s.slug AS slug, v.headline AS headline, v.id AS version
                FROM story_story s JOIN story_version v ON v.id = s.working_version
                WHERE s.is_worded = 0 ORDER BY s.id LIMIT ?""", Unworded::of, most);
        for (Unworded story : unworded) {
            String terms = FoundBy.terms(story.headline(), copies.bylines(writing, story.version()), story.slug());
            writing.exec(
                    "UPDATE story_story SET folded = ?, is_worded = 1 WHERE id = ?",
                    terms,
                    story.id().value());
            write(writing, story.id(), "", terms);
        }
        return unworded.size();
    }
}

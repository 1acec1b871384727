package broadsheet.desk.writing;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has which story open, one row for each tab. Only the desk's pages, which are never kept, show it. */
final class PresenceStore {
    private PresenceStore() {}

    /** One tab of somebody. */
    record Tab(boolean isWriting, String takenBy) {}

    private static Present present(Row row) {
        return new Present(
                row.number("person_id"),
                row.text("name"),
                row.instant("since"),
                row.number("writing") == 1,
                row.number("asks") == 1,
                row.number("yields") == 1);
    }

    /** All who have it open, each person once, whoever came first first. */
    static List<Present> on(Reading reading, StoryId story, Instant now) {
        return reading.list("""
                SELECT person_id, MAX(name) AS name, MIN(since) AS since, MAX(is_writing) AS writing,
                  MAX(CASE WHEN asked_at IS NULL THEN 0 ELSE 1 END) AS asks,
                  MAX(CASE WHEN taken_by = '' OR tab = 'form' THEN 0 ELSE 1 END) AS yields
                FROM desk_presence WHERE story_id = ? AND ends_at > ?
                GROUP BY person_id ORDER BY MIN(since), person_id""", PresenceStore::present, story.value(), now);
    }

    private record Line(StoryId story, Present present) {}

    /** Those who write, for each of these stories that somebody writes. */
    static Map<StoryId, List<Present>> writers(Reading reading, List<StoryId> stories, Instant now) {
        var found = new HashMap<StoryId, List<Present>>();
        if (stories.isEmpty()) {
            return found;
        }
        var values = new ArrayList<@Nullable Object>(List.of(now));
        stories.forEach(story -> values.add(story.value()));
        String marks = "?, ".repeat(stories.size() - 1) + "?";
        reading.list(
                        """
                SELECT story_id, person_id, MAX(name) AS name, MIN(since) AS since, 1 AS writing, 0 AS asks, 0 AS yields
                FROM desk_presence WHERE is_writing = 1 AND ends_at > ? AND story_id IN (""" + marks + ") GROUP BY story_id, person_id ORDER BY MIN(since), person_id",
                        row -> new Line(new StoryId(row.number("story_id")), present(row)),
                        values.toArray())
                .forEach(line -> found.computeIfAbsent(line.story(), _ -> new ArrayList<>())
                        .add(line.present()));
        return found;
    }

    static Optional<Tab> tab(Reading reading, StoryId story, long person, String tab) {
        return reading.one(
                "SELECT is_writing, taken_by FROM desk_presence WHERE story_id = ? AND person_id = ? AND tab = ?",
                row -> new Tab(row.number("is_writing") == 1, row.text("taken_by")),
                story.value(),
                person,
                tab);
    }

    static void enter(
            Writing writing, StoryId story, String tab, long person, String name, Instant ends, boolean isWriting) {
        writing.exec("""
                INSERT INTO desk_presence (story_id, tab, person_id, name, since, ends_at, is_writing, taken_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, '')""", story.value(), tab, person, name, writing.now(), ends, isWriting);
    }

    static void stay(Writing writing, StoryId story, String tab, long person, Instant ends) {
        writing.exec(
                "UPDATE desk_presence SET ends_at = ? WHERE story_id = ? AND person_id = ? AND tab = ?",
                ends,
                story.value(),
                person,
                tab);
    }

    static void yielded(Writing writing, StoryId story, String tab, long person) {
        writing.exec(
                "UPDATE desk_presence SET taken_by = '' WHERE story_id = ? AND person_id = ? AND tab = ?",
                story.value(),
                person,
                tab);
    }

    static void ask(Writing writing, StoryId story, String tab, long person) {
        writing.exec(
                "UPDATE desk_presence SET asked_at = ? WHERE story_id = ? AND person_id = ? AND tab = ?",
                writing.now(),
                story.value(),
                person,
                tab);
    }

    /** From now on this person writes, and whoever else has it open reads. */
    static void hand(Writing writing, StoryId story, long person, String name) {
        writing.exec(
                "UPDATE desk_presence SET is_writing = 1, asked_at = NULL, taken_by = '' WHERE story_id = ? AND person_id = ?",
                story.value(),
                person);
        writing.exec("""
                UPDATE desk_presence SET is_writing = 0, asked_at = NULL, taken_by = ?
                WHERE story_id = ? AND person_id <> ? AND is_writing = 1""", name, story.value(), person);
    }

    static void leave(Writing writing, StoryId story, String tab, long person) {
        writing.exec(
                "DELETE FROM desk_presence WHERE story_id = ? AND person_id = ? AND tab = ?",
                story.value(),
                person,
                tab);
    }

    /** Forgets those who have gone without a word. */
    static void tidy(Writing writing) {
        writing.exec("DELETE FROM desk_presence WHERE ends_at <= ?", writing.now());
    }
}

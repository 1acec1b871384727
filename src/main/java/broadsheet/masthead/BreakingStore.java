package broadsheet.masthead;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.Optional;

/** The one line of breaking news, running or ended. Its fact is its own, so that pages tell it from the masthead. */
final class BreakingStore {
    private static final Fact BREAKING = Fact.of("breaking");

    private BreakingStore() {}

    static Optional<Breaking> last(Reading reading) {
        return reading.once(
                BREAKING,
                () -> reading.one(
                        "SELECT words, story_id, began_at, ends_at, by_name FROM masthead_breaking WHERE id = 1",
                        BreakingStore::breaking));
    }

    private static Breaking breaking(Row row) {
        return new Breaking(
                row.text("words"),
                row.numberOrNull("story_id"),
                row.instant("began_at"),
                row.instant("ends_at"),
                row.text("by_name"));
    }

    static void write(Writing writing, Breaking breaking) {
        writing.exec("""
                INSERT INTO masthead_breaking (id, words, story_id, began_at, ends_at, by_name) VALUES (1, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET words = excluded.words, story_id = excluded.story_id,
                  began_at = excluded.began_at, ends_at = excluded.ends_at, by_name = excluded.by_name""", breaking.words(), breaking.story(), breaking.beganAt(), breaking.endsAt(), breaking.by());
        writing.changed(BREAKING);
    }
}

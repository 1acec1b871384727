package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.Optional;

/** The editions of the word lists. */
final class WordStore {
    static final String BANNED = "banned";
    static final String SUSPECT = "suspect";

    private static final Fact FACT = Fact.of("word-lists");

    private WordStore() {}

    /** The number of the latest edition of a list; 0 while there is none. */
    static long edition(Reading reading, String list) {
        reading.note(FACT);
        return reading.one(
                        "SELECT COALESCE(MAX(id), 0) AS id FROM moderation_word WHERE list = ?",
                        row -> row.number("id"),
                        list)
                .orElse(0L);
    }

    /** The numbers of the latest editions of both lists. */
    record Latest(long banned, long suspect) {}

    static Latest latest(Reading reading) {
        reading.note(FACT);
        return reading.one("""
                        SELECT COALESCE((SELECT MAX(id) FROM moderation_word WHERE list = ?), 0) AS banned,
                          COALESCE((SELECT MAX(id) FROM moderation_word WHERE list = ?), 0) AS suspect""", row -> new Latest(row.number("banned"), row.number("suspect")), BANNED, SUSPECT)
                .orElse(new Latest(0, 0));
    }

    static Optional<String> entries(Reading reading, long edition) {
        reading.note(FACT);
        return reading.one("SELECT entries FROM moderation_word WHERE id = ?", row -> row.text("entries"), edition);
    }

    static void insert(Writing writing, long id, String list, String entries, long person) {
        writing.exec(
                "INSERT INTO moderation_word (id, list, entries, person_id, at) VALUES (?, ?, ?, ?, ?)",
                id,
                list,
                entries,
                person,
                writing.now());
        writing.changed(FACT);
    }
}

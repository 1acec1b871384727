package broadsheet.contributions;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;

/** What was asked and answered about contributions. */
final class TurnStore {
    private TurnStore() {}

    private static Fact fact(ContributionId id) {
        return Fact.of("contribution", id, "turns");
    }

    static List<Turn> all(Reading reading, ContributionId id) {
        reading.note(fact(id));
        return reading.list(
                "SELECT by_desk, name, words, at FROM contributions_turn WHERE contribution_id = ? ORDER BY id",
                row -> new Turn(row.is("by_desk"), row.text("name"), row.text("words"), row.instant("at")),
                id.value());
    }

    static void add(Writing writing, ContributionId id, long turn, boolean byDesk, String name, String words) {
        writing.exec("""
                INSERT INTO contributions_turn (id, contribution_id, by_desk, name, words, at)
                VALUES (?, ?, ?, ?, ?, ?)""", turn, id.value(), byDesk, name, words, writing.now());
        writing.changed(fact(id));
    }

    static void delete(Writing writing, ContributionId id) {
        writing.exec("DELETE FROM contributions_turn WHERE contribution_id = ?", id.value());
        writing.changed(fact(id));
    }
}

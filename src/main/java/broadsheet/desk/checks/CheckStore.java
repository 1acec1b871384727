package broadsheet.desk.checks;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.HashMap;
import java.util.Map;

/** What was said of the checks, by section; 0 is the whole paper. Read at the desk only, whose pages are never kept. */
final class CheckStore {
    private CheckStore() {}

    private record Line(String word, Rule rule) {}

    private static Line line(Row row) {
        Long number = row.numberOrNull("number");
        return new Line(
                row.text("word"),
                new Rule(Level.of(row.text("level")).orElse(Level.WARN), number == null ? null : number.intValue()));
    }

    static Map<String, Rule> of(Reading reading, long section) {
        var rules = new HashMap<String, Rule>();
        reading.list("SELECT word, level, number FROM desk_check WHERE section_id = ?", CheckStore::line, section)
                .forEach(line -> rules.put(line.word(), line.rule()));
        return rules;
    }

    static void set(Writing writing, long section, Map<String, Rule> rules) {
        writing.exec("DELETE FROM desk_check WHERE section_id = ?", section);
        rules.forEach((word, rule) -> writing.exec(
                "INSERT INTO desk_check (section_id, word, level, number) VALUES (?, ?, ?, ?)",
                section,
                word,
                rule.level().stored(),
                rule.number()));
    }
}

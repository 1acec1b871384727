package broadsheet.identity;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The record of what the staff did. There is no statement here that changes or deletes a line. */
final class RecordStore {
    private static final String COLUMNS =
            "SELECT id, at, person_id, name, act, thing, before, after, chain FROM identity_record";

    private RecordStore() {}

    private static RecordLine line(Row row) {
        Long person = row.numberOrNull("person_id");
        return new RecordLine(
                row.number("id"),
                row.instant("at"),
                person == null ? null : new PersonId(person),
                row.text("name"),
                row.text("act"),
                row.text("thing"),
                row.text("before"),
                row.text("after"),
                row.text("chain"));
    }

    static Optional<RecordLine> last(Reading reading) {
        return reading.one(COLUMNS + " ORDER BY id DESC LIMIT 1", RecordStore::line);
    }

    static void add(Writing writing, RecordLine line) {
        PersonId person = line.person();
        writing.exec(
                """
                INSERT INTO identity_record (id, at, person_id, name, act, thing, before, after, chain)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                line.id(),
                line.at(),
                person == null ? null : person.value(),
                line.name(),
                line.act(),
                line.thing(),
                line.before(),
                line.after(),
                line.chain());
    }

    /** The newest lines before a line. */
    static List<RecordLine> page(Reading reading, long before, int size) {
        return reading.list(COLUMNS + " WHERE id < ? ORDER BY id DESC LIMIT ?", RecordStore::line, before, (long) size);
    }

    /** The newest lines about one thing. */
    static List<RecordLine> about(Reading reading, String thing, @Nullable Long before, int size) {
        return reading.list(
                COLUMNS + " WHERE thing = ? AND id < ? ORDER BY id DESC LIMIT ?",
                RecordStore::line,
                thing,
                before == null ? Long.MAX_VALUE : before,
                (long) size);
    }

    static void each(Reading reading, Consumer<RecordLine> taker) {
        reading.each(COLUMNS + " ORDER BY id", RecordStore::line, taker);
    }
}

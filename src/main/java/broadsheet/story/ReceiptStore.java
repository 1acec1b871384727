package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;

/** Receipts of what was withdrawn; written once and never changed. */
final class ReceiptStore {
    void insert(Writing writing, long id, Receipt receipt) {
        writing.exec(
                """
                INSERT INTO story_receipt (id, story_id, act, at, writer_id, writer_name, surfaces)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                id,
                receipt.story().value(),
                receipt.act().stored(),
                receipt.at(),
                receipt.by().person(),
                receipt.by().name(),
                String.join("\n", receipt.surfaces()));
    }

    List<Receipt> of(Reading reading, StoryId id) {
        reading.note(StoryStore.fact(id));
        return reading.list(
                """
                SELECT story_id, act, at, writer_id, writer_name, surfaces FROM story_receipt WHERE story_id = ?
                ORDER BY id DESC""",
                row -> new Receipt(
                        new StoryId(row.number("story_id")),
                        StoryState.of(row.text("act")),
                        row.instant("at"),
                        new Writer(row.numberOrNull("writer_id"), row.text("writer_name")),
                        row.text("surfaces").lines().toList()),
                id.value());
    }
}

package broadsheet.forum;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import java.util.List;

/** The boards. They are few, so that one fact stands for the list of all. */
final class BoardStore {
    private static final Fact LIST = Fact.of("boards");

    private BoardStore() {}

    private static Board board(Row row) {
        return new Board(
                row.number("id"),
                new Slug(row.text("slug")),
                row.text("name"),
                row.text("about"),
                row.count("position"),
                Moderation.of(row.text("moderation")),
                row.is("closed"));
    }

    static List<Board> all(Reading reading) {
        return reading.once(
                LIST,
                () -> reading.list(
                        "SELECT id, slug, name, about, position, moderation, closed FROM forum_board"
                                + " ORDER BY position, id",
                        BoardStore::board));
    }

    static void insert(Writing writing, Board board) {
        writing.exec(
                """
                INSERT INTO forum_board (id, slug, name, about, position, moderation, closed)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                board.id(),
                board.slug().text(),
                board.name(),
                board.about(),
                board.position(),
                board.moderation().stored(),
                board.isClosed());
        writing.changed(LIST);
    }

    static void update(Writing writing, Board board) {
        writing.exec(
                "UPDATE forum_board SET name = ?, about = ?, position = ?, moderation = ?, closed = ? WHERE id = ?",
                board.name(),
                board.about(),
                board.position(),
                board.moderation().stored(),
                board.isClosed(),
                board.id());
        writing.changed(LIST);
    }
}

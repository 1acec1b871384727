package broadsheet.picture;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.List;

/** What of each original is there in AVIF too. How a picture is served belongs to the picture, and so has its fact. */
final class AvifStore {
    private AvifStore() {}

    /** Of a row with the column {@code avif}, which is null where nobody has tried. */
    static InAvif of(Row row) {
        String widths = row.textOrNull("avif");
        return widths == null ? InAvif.UNTRIED : InAvif.of(widths);
    }

    private static List<PictureId> pictures(Reading reading, String hash) {
        List<PictureId> all = reading.list(
                "SELECT id FROM picture_picture WHERE hash = ?", row -> new PictureId(row.number("id")), hash);
        all.forEach(id -> reading.note(PictureStore.fact(id)));
        return all;
    }

    /** What of the original of this hash is there. */
    static InAvif state(Reading reading, String hash) {
        pictures(reading, hash);
        return reading.one("SELECT widths AS avif FROM picture_avif WHERE hash = ?", AvifStore::of, hash)
                .orElse(InAvif.UNTRIED);
    }

    /** Notes what came of trying. Pages are printed anew only when they offer something else then. */
    static InAvif note(Writing writing, String hash, InAvif now) {
        InAvif before = state(writing, hash);
        writing.exec("""
                INSERT INTO picture_avif (hash, widths) VALUES (?, ?)
                ON CONFLICT (hash) DO UPDATE SET widths = excluded.widths""", hash, now.stored());
        if (!before.widths().equals(now.widths())) {
            pictures(writing, hash).forEach(id -> writing.changed(PictureStore.fact(id)));
        }
        return now;
    }
}

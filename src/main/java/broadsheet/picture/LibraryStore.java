package broadsheet.picture;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The library's lists, newest first by number. */
final class LibraryStore {
    /** Which pictures there are. */
    static final Fact LIST = Fact.of("picture/library");

    /** How much somebody has brought in. */
    record Brought(long files, long bytes) {}

    private LibraryStore() {}

    static List<Picture> page(Reading reading, LibraryFilter filter, long before, int most) {
        var asked = new StringBuilder(PictureStore.ALL).append(" WHERE id < ?");
        var values = new ArrayList<@Nullable Object>();
        values.add(before);
        if (filter.show() == LibraryFilter.Show.UNCREDITED) {
            asked.append(" AND credit = '' AND byline = ''");
        } else if (filter.show() == LibraryFilter.Show.ENDED) {
            asked.append(" AND rights_end <= ?");
            values.add(reading.now());
        }
        for (String word : filter.folded()) {
            asked.append(" AND folded LIKE ? ESCAPE '!'");
            values.add("%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        asked.append(" ORDER BY id DESC LIMIT ?");
        values.add(most);
        return noted(reading, reading.list(asked.toString(), PictureStore::picture, values.toArray()));
    }

    static List<Picture> ended(Reading reading, int most) {
        return noted(
                reading,
                reading.list(
                        PictureStore.ALL + " WHERE rights_end <= ? ORDER BY rights_end DESC, id DESC LIMIT ?",
                        PictureStore::picture,
                        reading.now(),
                        most));
    }

    private static List<Picture> noted(Reading reading, List<Picture> found) {
        reading.note(LIST);
        found.forEach(picture -> reading.note(PictureStore.fact(picture.id())));
        return found;
    }

    /** How many pictures somebody has brought in since then, and how many bytes they are. */
    static Brought brought(Reading reading, long person, Instant since) {
        reading.note(LIST);
        return reading.one("""
                        SELECT COUNT(*) AS files, COALESCE(SUM(bytes), 0) AS bytes FROM picture_picture
                        WHERE added_by = ? AND added_at > ?""", row -> new Brought(row.number("files"), row.number("bytes")), person, since)
                .orElseThrow();
    }

    static Optional<Arrival> arrival(Reading reading, PictureId id) {
        reading.note(PictureStore.fact(id));
        return reading.one(
                "SELECT added_at, added_by, added_by_name, file_name, bytes FROM picture_picture WHERE id = ?",
                Arrival::of,
                id.value());
    }
}

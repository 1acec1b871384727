package broadsheet.picture;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The library's lists, newest first by number. */
final class LibraryStore {
    /** Which pictures there are. */
    static final Fact LIST = Fact.of("picture/library");

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

    static Optional<Arrival> arrival(Reading reading, PictureId id) {
        reading.note(PictureStore.fact(id));
        return reading.one(
                "SELECT added_at, added_by, added_by_name, file_name, bytes FROM picture_picture WHERE id = ?",
                row -> new Arrival(
                        row.instantOrNull("added_at"),
                        row.numberOrNull("added_by"),
                        row.text("added_by_name"),
                        row.text("file_name"),
                        row.number("bytes")),
                id.value());
    }
}

package broadsheet.picture;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures. */
final class PictureStore {
    private static final int MOST_PER_QUESTION = 500;
    private static final String ALL = """
            SELECT id, key, hash, type, width, height, caption, credit, alt, byline, city, taken_at
            FROM picture_picture""";

    private PictureStore() {}

    private static Fact fact(PictureId id) {
        return Fact.of("picture", id);
    }

    private static Fact keyFact(String key) {
        return Fact.of("picture/key", key);
    }

    private static Picture picture(Row row) {
        return new Picture(
                new PictureId(row.number("id")),
                row.textOrNull("key"),
                row.text("hash"),
                PictureType.of(row.text("type")),
                row.count("width"),
                row.count("height"),
                new PictureWords(
                        row.text("caption"),
                        row.text("credit"),
                        row.text("alt"),
                        row.text("byline"),
                        row.text("city"),
                        row.instantOrNull("taken_at")));
    }

    static Optional<Picture> byId(Reading reading, PictureId id) {
        reading.note(fact(id));
        return reading.one(ALL + " WHERE id = ?", PictureStore::picture, id.value());
    }

    static Optional<Picture> byKey(Reading reading, String key) {
        reading.note(keyFact(key));
        Optional<Picture> found = reading.one(ALL + " WHERE key = ?", PictureStore::picture, key);
        found.ifPresent(picture -> reading.note(fact(picture.id())));
        return found;
    }

    static Map<PictureId, Picture> byIds(Reading reading, Collection<PictureId> ids) {
        var found = new LinkedHashMap<PictureId, Picture>();
        var wanted = new ArrayList<>(ids.stream().distinct().toList());
        wanted.forEach(id -> reading.note(fact(id)));
        for (int from = 0; from < wanted.size(); from += MOST_PER_QUESTION) {
            List<PictureId> some = wanted.subList(from, Math.min(wanted.size(), from + MOST_PER_QUESTION));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            Object[] values = some.stream().map(PictureId::value).toArray();
            reading.list(ALL + " WHERE id IN (" + marks + ")", PictureStore::picture, values)
                    .forEach(picture -> found.put(picture.id(), picture));
        }
        return found;
    }

    /** Any picture of the file whose hash begins so; files do not change, so there is no fact to note. */
    static Optional<Picture> byName(Reading reading, String name) {
        return reading.one(
                ALL + " WHERE hash >= ? AND hash < ? ORDER BY id LIMIT 1", PictureStore::picture, name, name + "g");
    }

    static void insert(Writing writing, Picture picture) {
        PictureWords words = picture.words();
        writing.exec(
                """
                INSERT INTO picture_picture
                  (id, key, hash, type, width, height, caption, credit, alt, byline, city, taken_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                picture.id().value(),
                picture.key(),
                picture.hash(),
                picture.type().stored(),
                picture.width(),
                picture.height(),
                words.caption(),
                words.credit(),
                words.alt(),
                words.byline(),
                words.city(),
                words.takenAt());
        writing.changed(fact(picture.id()));
        if (picture.key() != null) {
            writing.changed(keyFact(picture.key()));
        }
    }

    static void update(Writing writing, Picture picture) {
        PictureWords words = picture.words();
        writing.exec(
                """
                UPDATE picture_picture SET hash = ?, type = ?, width = ?, height = ?, caption = ?, credit = ?, alt = ?,
                  byline = ?, city = ?, taken_at = ? WHERE id = ?""",
                picture.hash(),
                picture.type().stored(),
                picture.width(),
                picture.height(),
                words.caption(),
                words.credit(),
                words.alt(),
                words.byline(),
                words.city(),
                words.takenAt(),
                picture.id().value());
        writing.changed(fact(picture.id()));
    }
}

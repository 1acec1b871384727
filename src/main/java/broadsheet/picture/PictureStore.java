package broadsheet.picture;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures. */
final class PictureStore {
    private static final int MOST_PER_QUESTION = 500;
    static final String ALL = """
            SELECT id, key, hash, type, width, height, caption, credit, alt, byline, city, taken_at, focal_x, focal_y,
              rights_end, c2pa_hash, c2pa_made_with, c2pa_title, c2pa_signer, c2pa_may_go,
              (SELECT widths FROM picture_avif WHERE picture_avif.hash = picture_picture.hash) AS avif
            FROM picture_picture""";

    private PictureStore() {}

    static Fact fact(PictureId id) {
        return Fact.of("picture", id);
    }

    private static Fact keyFact(String key) {
        return Fact.of("picture/key", key);
    }

    static Picture picture(Row row) {
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
                        row.instantOrNull("taken_at")),
                new Focus(row.count("focal_x"), row.count("focal_y")),
                row.instantOrNull("rights_end"),
                credentials(row),
                AvifStore.of(row));
    }

    private static @Nullable Credentials credentials(Row row) {
        String hash = row.textOrNull("c2pa_hash");
        return hash == null
                ? null
                : new Credentials(
                        hash,
                        row.text("c2pa_made_with"),
                        row.text("c2pa_title"),
                        row.text("c2pa_signer"),
                        row.is("c2pa_may_go"));
    }

    private static void sign(Writing writing, Picture picture) {
        Credentials said = picture.credentials();
        writing.exec(
                """
                UPDATE picture_picture SET c2pa_hash = ?, c2pa_made_with = ?, c2pa_title = ?, c2pa_signer = ?,
                  c2pa_may_go = ? WHERE id = ?""",
                said == null ? null : said.hash(),
                said == null ? "" : said.madeWith(),
                said == null ? "" : said.title(),
                said == null ? "" : said.signer(),
                said != null && said.mayGo() ? 1L : 0L,
                picture.id().value());
        writing.changed(fact(picture.id()));
    }

    static Optional<Picture> byId(Reading reading, PictureId id) {
        reading.note(fact(id));
        return reading.one(ALL + " WHERE id = ?", PictureStore::picture, id.value());
    }

    static Picture existing(Reading reading, PictureId id) {
        return byId(reading, id).orElseThrow(() -> new IllegalArgumentException("There is no picture " + id + "."));
    }

    /** The oldest picture of this file. */
    static Optional<Picture> byHash(Reading reading, String hash) {
        reading.note(Fact.of("picture/hash", hash));
        Optional<Picture> found = reading.one(ALL + " WHERE hash = ? ORDER BY id LIMIT 1", PictureStore::picture, hash);
        found.ifPresent(picture -> reading.note(fact(picture.id())));
        return found;
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

    /** The pictures of the file whose hash begins so, the oldest first; files do not change, so there is no fact to note. */
    static List<Picture> byName(Reading reading, String name) {
        return reading.list(
                ALL + " WHERE hash >= ? AND hash < ? ORDER BY id LIMIT 50", PictureStore::picture, name, name + "g");
    }

    private static String folded(PictureWords words) {
        return Folded.of(String.join(" ", words.caption(), words.alt(), words.credit(), words.byline(), words.city()));
    }

    static void insert(Writing writing, Picture picture, Arrival arrival) {
        PictureWords words = picture.words();
        writing.exec(
                """
                INSERT INTO picture_picture
                  (id, key, hash, type, width, height, caption, credit, alt, byline, city, taken_at, folded,
                   added_at, added_by, added_by_name, file_name, bytes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
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
                words.takenAt(),
                folded(words),
                arrival.at(),
                arrival.person(),
                arrival.name(),
                arrival.fileName(),
                arrival.bytes());
        if (picture.credentials() != null) {
            sign(writing, picture);
        }
        writing.changed(fact(picture.id()), LibraryStore.LIST, Fact.of("picture/hash", picture.hash()));
        if (picture.key() != null) {
            writing.changed(keyFact(picture.key()));
        }
    }

    static void update(Writing writing, Picture picture) {
        PictureWords words = picture.words();
        writing.exec(
                """
                UPDATE picture_picture SET hash = ?, type = ?, width = ?, height = ?, caption = ?, credit = ?, alt = ?,
                  byline = ?, city = ?, taken_at = ?, folded = ?, focal_x = ?, focal_y = ?, rights_end = ? WHERE id = ?""",
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
                folded(words),
                picture.focus().x(),
                picture.focus().y(),
                picture.rightsEnd(),
                picture.id().value());
        sign(writing, picture);
        writing.changed(fact(picture.id()), LibraryStore.LIST, Fact.of("picture/hash", picture.hash()));
    }

    static void delete(Writing writing, Picture picture) {
        writing.exec("DELETE FROM picture_picture WHERE id = ?", picture.id().value());
        writing.changed(fact(picture.id()), LibraryStore.LIST, Fact.of("picture/hash", picture.hash()));
        if (picture.key() != null) {
            writing.changed(keyFact(picture.key()));
        }
    }
}

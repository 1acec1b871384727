package broadsheet.contributions;

import broadsheet.picture.PictureWords;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;

/** Which photos lie in the folder, and what they belong to. */
final class PhotoStore {
    private static final String COLUMNS = """
            SELECT id, contribution_id, hash, wholly, width, height, bytes, caption, byline, city, taken_at
            FROM contributions_photo
            """;

    private PhotoStore() {}

    private static Fact fact(ContributionId id) {
        return Fact.of("contribution", id, "photos");
    }

    private static Photo photo(Row row) {
        Long owner = row.numberOrNull("contribution_id");
        return new Photo(
                row.number("id"),
                owner == null ? null : new ContributionId(owner),
                row.text("hash"),
                row.is("wholly"),
                row.count("width"),
                row.count("height"),
                row.number("bytes"),
                new PictureWords(
                        row.text("caption"),
                        "",
                        "",
                        row.text("byline"),
                        row.text("city"),
                        row.instantOrNull("taken_at")));
    }

    static List<Photo> of(Reading reading, ContributionId id) {
        reading.note(fact(id));
        return reading.list(COLUMNS + " WHERE contribution_id = ? ORDER BY id", PhotoStore::photo, id.value());
    }

    /** The photos that came with a form, sent with it by now or not; those that have run out are not given. */
    static List<Photo> batch(Reading reading, String batch) {
        return reading.list(
                COLUMNS + " WHERE batch = ? AND (contribution_id IS NOT NULL OR kept_until > ?) ORDER BY id",
                PhotoStore::photo,
                batch,
                reading.now());
    }

    static void insert(Writing writing, Photo photo, String batch, Instant keptUntil) {
        PictureWords words = photo.words();
        writing.exec(
                """
                INSERT INTO contributions_photo (id, batch, hash, wholly, width, height, bytes, caption, byline, city,
                taken_at, kept_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                photo.id(),
                batch,
                photo.hash(),
                photo.wholly(),
                photo.width(),
                photo.height(),
                photo.bytes(),
                words.caption(),
                words.byline(),
                words.city(),
                words.takenAt(),
                keptUntil);
    }

    /** A photo that nobody has sent yet is nothing any more. */
    static void drop(Writing writing, long id) {
        writing.exec(
                "UPDATE contributions_photo SET kept_until = ? WHERE id = ? AND contribution_id IS NULL",
                writing.now(),
                id);
    }

    /** Whether it could be had: it belongs to nothing else and has not run out. */
    static boolean claim(Writing writing, long id, ContributionId owner) {
        writing.changed(fact(owner));
        return 1 == writing.exec("""
                        UPDATE contributions_photo SET contribution_id = ?
                        WHERE id = ? AND contribution_id IS NULL AND kept_until > ?""", owner.value(), id, writing.now());
    }

    /** The photos of a contribution belong to nothing any more. */
    static void release(Writing writing, ContributionId owner) {
        writing.exec("""
                UPDATE contributions_photo SET contribution_id = NULL, batch = '', caption = '', byline = '', city = '',
                taken_at = NULL, kept_until = ? WHERE contribution_id = ?""", writing.now(), owner.value());
        writing.changed(fact(owner));
    }

    /** Takes from the photos of a contribution whom and where they tell of. */
    static void unsign(Writing writing, ContributionId owner) {
        writing.exec("UPDATE contributions_photo SET byline = '', city = '' WHERE contribution_id = ?", owner.value());
        writing.changed(fact(owner));
    }

    /** Those that belong to nothing and have run out. */
    static List<Long> runOut(Reading reading) {
        return reading.list(
                "SELECT id FROM contributions_photo WHERE contribution_id IS NULL AND kept_until <= ? ORDER BY id",
                row -> row.number("id"),
                reading.now());
    }

    static void delete(Writing writing, long id) {
        writing.exec("DELETE FROM contributions_photo WHERE id = ? AND contribution_id IS NULL", id);
    }
}

package broadsheet.desk.writing;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links for outsiders, by the hash of their token. */
final class PreviewStore {
    private PreviewStore() {}

    private static PreviewLink link(Row row) {
        return new PreviewLink(
                row.number("id"),
                new StoryId(row.number("story_id")),
                row.number("version_id"),
                row.text("made_by"),
                row.instant("made_at"),
                row.instant("ends_at"));
    }

    static Optional<PreviewLink> byHash(Reading reading, String hash) {
        return reading.one("""
                SELECT id, story_id, version_id, made_by, made_at, ends_at FROM desk_preview WHERE hash = ?""", PreviewStore::link, hash);
    }

    static List<PreviewLink> of(Reading reading, StoryId story, Instant now) {
        return reading.list("""
                SELECT id, story_id, version_id, made_by, made_at, ends_at FROM desk_preview
                WHERE story_id = ? AND ends_at > ? ORDER BY id DESC""", PreviewStore::link, story.value(), now);
    }

    /** All links that are good now. */
    static List<PreviewLink> good(Reading reading, Instant now) {
        return reading.list("""
                SELECT id, story_id, version_id, made_by, made_at, ends_at FROM desk_preview WHERE ends_at > ?""", PreviewStore::link, now);
    }

    static void insert(Writing writing, PreviewLink link, String hash) {
        writing.exec(
                """
                INSERT INTO desk_preview (id, hash, story_id, version_id, made_by, made_at, ends_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                link.id(),
                hash,
                link.story().value(),
                link.version(),
                link.madeBy(),
                link.madeAt(),
                link.endsAt());
    }

    /** Drops links that ended before then. */
    static void sweep(Writing writing, Instant before) {
        writing.exec("DELETE FROM desk_preview WHERE ends_at < ?", before);
    }

    static int delete(Writing writing, StoryId story, long id) {
        return writing.exec("DELETE FROM desk_preview WHERE story_id = ? AND id = ?", story.value(), id);
    }
}

package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The history of stories: which versions there are, without what they hold. */
final class VersionStore {
    private final CopyStore copies = new CopyStore();

    static Version version(Row row) {
        return new Version(
                row.number("id"),
                row.instant("written_at"),
                new Writer(row.numberOrNull("writer_id"), row.text("writer_name")),
                VersionNote.of(row.text("note")),
                row.text("headline"),
                row.numberOrNull("edition") == null ? 0 : row.count("edition"),
                row.instantOrNull("published_at"));
    }

    Optional<Version> find(Reading reading, StoryId story, long version) {
        reading.note(StoryStore.fact(story));
        return reading.one("""
                SELECT id, written_at, writer_id, writer_name, note, headline, edition, published_at
                FROM story_version WHERE id = ? AND story_id = ?""", VersionStore::version, version, story.value());
    }

    Set<StoryId> written(Reading reading, List<StoryId> ids, long person) {
        ids.forEach(id -> reading.note(StoryStore.fact(id)));
        var values = new ArrayList<@Nullable Object>(List.of(person));
        ids.forEach(id -> values.add(id.value()));
        return Set.copyOf(reading.list(
                "SELECT DISTINCT story_id FROM story_version WHERE writer_id = ? AND story_id IN ("
                        + "?, ".repeat(ids.size() - 1) + "?)",
                row -> new StoryId(row.number("story_id")),
                values.toArray()));
    }

    /** Newest first, behind this one. */
    List<Version> page(Reading reading, StoryId story, long before, int most) {
        reading.note(StoryStore.fact(story));
        return reading.list("""
                SELECT id, written_at, writer_id, writer_name, note, headline, edition, published_at
                FROM story_version WHERE story_id = ? AND id < ? ORDER BY id DESC LIMIT ?""", VersionStore::version, story.value(), before, most);
    }

    int place(Reading reading, StoryId story, long version) {
        reading.note(StoryStore.fact(story));
        return reading.one(
                        "SELECT COUNT(*) AS versions FROM story_version WHERE story_id = ? AND id <= ?",
                        row -> row.count("versions"),
                        story.value(),
                        version)
                .orElse(0);
    }

    /** Those that readers have seen, newest first. */
    List<Version> published(Reading reading, StoryId story, int most) {
        reading.note(StoryStore.fact(story));
        return reading.list("""
                SELECT id, written_at, writer_id, writer_name, note, headline, edition, published_at
                FROM story_version WHERE story_id = ? AND edition IS NOT NULL ORDER BY edition DESC LIMIT ?""", VersionStore::version, story.value(), most);
    }

    Optional<Version> edition(Reading reading, StoryId story, int edition) {
        reading.note(StoryStore.fact(story));
        return reading.one("""
                SELECT id, written_at, writer_id, writer_name, note, headline, edition, published_at
                FROM story_version WHERE story_id = ? AND edition = ?""", VersionStore::version, story.value(), edition);
    }

    /** How many versions readers have seen. */
    int editions(Reading reading, StoryId story) {
        reading.note(StoryStore.fact(story));
        return reading.one(
                        "SELECT MAX(edition) AS most FROM story_version WHERE story_id = ? AND edition IS NOT NULL",
                        row -> row.numberOrNull("most") == null ? 0 : row.count("most"),
                        story.value())
                .orElse(0);
    }

    Optional<Working> working(Reading reading, StoryId story) {
        reading.note(StoryStore.fact(story));
        return reading.one("""
                        SELECT v.id, v.written_at, v.writer_id, v.writer_name, v.note, v.headline, v.edition,
                          v.published_at
                        FROM story_story s JOIN story_version v ON v.id = s.working_version WHERE s.id = ?""", VersionStore::version, story.value())
                .map(version -> new Working(version, copies.read(reading, version.id())));
    }

    /**
     * When the line of autosaves that ends in this version was begun; nothing when the version is not an autosave of this
     * person, or has been published or pinned, so that it must stay.
     */
    Optional<Instant> begun(Reading reading, StoryId story, long version, Writer writer) {
        return reading.one(
                """
                SELECT COALESCE(begun_at, written_at) AS begun FROM story_version
                WHERE id = ? AND story_id = ? AND note = 'autosave' AND COALESCE(writer_id, 0) = ? AND writer_name = ?
                  AND edition IS NULL AND is_pinned = 0""",
                row -> row.instant("begun"),
                version,
                story.value(),
                writer.person() == null ? 0 : writer.person(),
                writer.name());
    }

    /** Forgets an autosave that another has taken the place of. */
    void forget(Writing writing, long version) {
        writing.exec("DELETE FROM story_byline WHERE version_id = ?", version);
        writing.exec("DELETE FROM story_version_topic WHERE version_id = ?", version);
        writing.exec("DELETE FROM story_version_related WHERE version_id = ?", version);
        writing.exec("DELETE FROM story_version_picture WHERE version_id = ?", version);
        writing.exec("DELETE FROM story_version WHERE id = ? AND edition IS NULL", version);
    }

    /** Keeps a version in the history whatever is saved after it. */
    boolean pin(Writing writing, StoryId story, long version) {
        return writing.exec(
                        "UPDATE story_version SET is_pinned = 1 WHERE id = ? AND story_id = ?", version, story.value())
                > 0;
    }
}

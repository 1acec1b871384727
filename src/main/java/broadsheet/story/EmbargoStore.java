package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embargoes, which stand in the row of their story. */
final class EmbargoStore {
    private EmbargoStore() {}

    /** The embargo of a row that has these columns; null when it has none. */
    static @Nullable EmbargoTerms terms(Row row) {
        Instant until = row.instantOrNull("embargo_until");
        String zone = row.textOrNull("embargo_zone");
        return until == null || zone == null
                ? null
                : new EmbargoTerms(until, ZoneId.of(zone), row.text("embargo_reason"));
    }

    static Optional<EmbargoTerms> find(Reading reading, StoryId id) {
        reading.note(StoryStore.fact(id));
        return reading.one(
                        "SELECT embargo_until, embargo_zone, embargo_reason FROM story_story WHERE id = ?",
                        row -> Optional.ofNullable(terms(row)),
                        id.value())
                .flatMap(found -> found);
    }

    static void set(Writing writing, StoryId id, EmbargoTerms terms, Writer writer) {
        writing.exec(
                """
                UPDATE story_story SET embargo_until = ?, embargo_zone = ?, embargo_reason = ?, embargo_by = ?,
                  touched_at = ? WHERE id = ?""", terms.until(), terms.zone().getId(), terms.reason(), writer.person(), writing.now(), id.value());
    }

    static void clear(Writing writing, StoryId id) {
        writing.exec("""
                UPDATE story_story SET embargo_until = NULL, embargo_zone = NULL, embargo_reason = '', embargo_by = NULL,
                  touched_at = ? WHERE id = ?""", writing.now(), id.value());
    }
}

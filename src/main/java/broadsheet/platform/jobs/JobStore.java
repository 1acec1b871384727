package broadsheet.platform.jobs;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ledger's rows. A row that is waiting and whose lease lies ahead is being worked on. */
final class JobStore {
    private static final String COLUMNS = "id, kind, payload, due, attempts, fence, trouble";

    private JobStore() {}

    static void insert(Writing writing, long id, String kind, String payload, Instant due) {
        writing.exec("""
                INSERT INTO platform_job (id, kind, payload, due, written_at)
                VALUES (?, ?, ?, ?, ?)
                """, id, kind, payload, due, writing.now());
    }

    /** When the first job of these kinds can be taken, which may be past. */
    static Optional<Instant> earliest(Reading reading, Set<String> kinds) {
        return reading.one(
                        """
                SELECT MIN(CASE WHEN leased > due THEN leased ELSE due END) AS earliest
                FROM platform_job
                WHERE state = 'waiting' AND kind IN (%s)
                """.formatted(marks(kinds)),
                        row -> Optional.ofNullable(row.instantOrNull("earliest")),
                        kinds.toArray())
                .flatMap(found -> found);
    }

    /** Jobs of a kind that may be taken now, the longest due first. */
    static List<Held> free(Reading reading, String kind, Instant now, int most) {
        return reading.list("""
                SELECT %s FROM platform_job
                WHERE state = 'waiting' AND due <= ? AND leased <= ? AND kind = ?
                ORDER BY due, id LIMIT ?
                """.formatted(COLUMNS), JobStore::held, now, now, kind, most);
    }

    /** Takes a job, unless its fence has moved since it was found. */
    static Optional<Held> take(Writing writing, Held found, Instant until) {
        int taken = writing.exec("""
                UPDATE platform_job SET fence = fence + 1, attempts = attempts + 1, leased = ?
                WHERE id = ? AND fence = ? AND state = 'waiting'
                """, until, found.job().id(), found.fence());
        Job job = found.job();
        return taken == 0
                ? Optional.empty()
                : Optional.of(new Held(
                        new Job(job.id(), job.kind(), job.payload(), job.due(), job.tries() + 1, job.trouble()),
                        found.fence() + 1));
    }

    /** Goes on holding a job. */
    static boolean hold(Writing writing, Held held, Instant until) {
        return 1 == writing.exec("""
                UPDATE platform_job SET leased = ? WHERE id = ? AND fence = ? AND state = 'waiting'
                """, until, held.job().id(), held.fence());
    }

    static boolean isHeld(Reading reading, Held held) {
        return reading.one("""
                SELECT id FROM platform_job WHERE id = ? AND fence = ? AND state = 'waiting'
                """, row -> row.number("id"), held.job().id(), held.fence())
                .isPresent();
    }

    static boolean done(Writing writing, Held held) {
        return 1 == writing.exec("""
                UPDATE platform_job SET state = 'done', payload = '', trouble = NULL, leased = 0, done_at = ?
                WHERE id = ? AND fence = ? AND state = 'waiting'
                """, writing.now(), held.job().id(), held.fence());
    }

    static boolean again(Writing writing, Held held, Instant due, String trouble) {
        return 1 == writing.exec("""
                UPDATE platform_job SET due = ?, trouble = ?, leased = 0
                WHERE id = ? AND fence = ? AND state = 'waiting'
                """, due, trouble, held.job().id(), held.fence());
    }

    static boolean failed(Writing writing, Held held, String trouble) {
        return 1 == writing.exec("""
                UPDATE platform_job SET state = 'failed', trouble = ?, leased = 0
                WHERE id = ? AND fence = ? AND state = 'waiting'
                """, trouble, held.job().id(), held.fence());
    }

    /** Blanks what failed and was written at or before this instant; returns how many. */
    static int blankFailed(Writing writing, String kind, Instant writtenBy) {
        return writing.exec("""
                UPDATE platform_job SET payload = ''
                WHERE kind = ? AND state = 'failed' AND written_at <= ? AND payload <> ''
                """, kind, writtenBy);
    }

    /** Blanks what was written at or before this instant and nobody is working on; returns how many will never be done. */
    static int expire(Writing writing, String kind, Instant writtenBy, Instant now) {
        return writing.exec("""
                UPDATE platform_job SET state = 'expired', payload = ''
                WHERE kind = ? AND state = 'waiting' AND written_at <= ? AND leased <= ?
                """, kind, writtenBy, now);
    }

    /** Jobs of a kind whose payload is still there. */
    static List<Job> kept(Reading reading, String kind) {
        return reading.list(
                "SELECT " + COLUMNS + " FROM platform_job WHERE kind = ? AND payload <> '' ORDER BY id",
                row -> held(row).job(),
                kind);
    }

    static void drop(Writing writing, long id) {
        writing.exec("""
                UPDATE platform_job SET state = CASE WHEN state = 'waiting' THEN 'expired' ELSE state END,
                  payload = '', trouble = NULL
                WHERE id = ?""", id);
    }

    static void forget(Writing writing, Instant doneBy) {
        writing.exec("DELETE FROM platform_job WHERE state = 'done' AND done_at <= ?", doneBy);
    }

    static long dueBy(Reading reading, Instant moment) {
        return reading.one(
                        "SELECT COUNT(*) AS n FROM platform_job WHERE state = 'waiting' AND due <= ?",
                        row -> row.number("n"),
                        moment)
                .orElse(0L);
    }

    static boolean isWaiting(Reading reading, String kind) {
        return reading.one(
                        "SELECT id FROM platform_job WHERE state = 'waiting' AND kind = ? LIMIT 1",
                        row -> row.number("id"),
                        kind)
                .isPresent();
    }

    static List<Job> waiting(Reading reading) {
        return reading.list(
                "SELECT " + COLUMNS + " FROM platform_job WHERE state = 'waiting' ORDER BY due, id",
                row -> held(row).job());
    }

    private static Held held(Row row) {
        return new Held(
                new Job(
                        row.number("id"),
                        row.text("kind"),
                        row.text("payload"),
                        row.instant("due"),
                        row.count("attempts"),
                        row.textOrNull("trouble")),
                row.number("fence"));
    }

    private static String marks(Set<String> kinds) {
        return String.join(", ", kinds.stream().map(_ -> "?").toList());
    }
}

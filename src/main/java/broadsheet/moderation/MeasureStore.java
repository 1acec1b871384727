package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How fast conversations grow, and what is done against bursts. */
final class MeasureStore {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private MeasureStore() {}

    private static Fact fact(long thread) {
        return Fact.of("measure", thread);
    }

    private static Measure measure(Row row) {
        return new Measure(
                row.number("id"),
                row.number("thread"),
                Measure.Kind.valueOf(row.text("kind")),
                row.instant("since"),
                row.instant("ends_at"),
                row.text("why"));
    }

    /** The strictest measure in force; notes when it ends. */
    static Optional<Measure> inForce(Reading reading, long thread) {
        reading.note(fact(thread));
        List<Measure> all = reading.list("""
                SELECT id, thread, kind, since, ends_at, why FROM moderation_measure
                WHERE thread = ? AND ends_at > ? ORDER BY kind, ends_at DESC""", MeasureStore::measure, thread, reading.now());
        all.forEach(measure -> reading.until(measure.until()));
        return all.stream().findFirst();
    }

    /** Whether this or a stricter measure was in force at any time since then. */
    static boolean wasInForce(Reading reading, long thread, Measure.Kind least, Instant since) {
        return reading
                .list(
                        "SELECT kind FROM moderation_measure WHERE thread = ? AND ends_at > ?",
                        row -> Measure.Kind.valueOf(row.text("kind")),
                        thread,
                        since)
                .stream()
                .anyMatch(kind -> kind.compareTo(least) >= 0);
    }

    static List<Measure> allInForce(Reading reading) {
        reading.note(Fact.of("measures"));
        List<Measure> all = reading.list("""
                SELECT id, thread, kind, since, ends_at, why FROM moderation_measure
                WHERE ends_at > ? ORDER BY ends_at, id LIMIT 500""", MeasureStore::measure, reading.now());
        all.forEach(measure -> reading.until(measure.until()));
        return all;
    }

    static void insert(Writing writing, Measure measure) {
        writing.exec(
                """
                INSERT INTO moderation_measure (id, thread, kind, since, ends_at, why) VALUES (?, ?, ?, ?, ?, ?)""",
                measure.id(),
                measure.thread(),
                measure.kind().name(),
                measure.since(),
                measure.until(),
                measure.why());
        writing.changed(fact(measure.thread()), Fact.of("measures"));
    }

    static void end(Writing writing, long thread) {
        writing.exec(
                "UPDATE moderation_measure SET ends_at = ? WHERE thread = ? AND ends_at > ?",
                writing.now(),
                thread,
                writing.now());
        writing.changed(fact(thread), Fact.of("measures"));
    }

    /** Counts one arrival. */
    static void count(Writing writing, long thread, boolean isNew) {
        long minute = MINUTE.toMillis();
        long hour = HOUR.toMillis();
        writing.exec("""
                INSERT INTO moderation_pace (thread, span, since, arrivals, newcomers)
                VALUES (?, ?, ?, 1, ?), (?, ?, ?, 1, ?)
                ON CONFLICT (thread, span, since) DO UPDATE SET arrivals = moderation_pace.arrivals + 1,
                  newcomers = moderation_pace.newcomers + excluded.newcomers""", thread, minute, begun(writing, minute), isNew, thread, hour, begun(writing, hour), isNew);
    }

    /** When the span began that now lies in. */
    private static long begun(Reading reading, long millis) {
        return Math.floorDiv(reading.now().toEpochMilli(), millis) * millis;
    }

    static Burst pace(Reading reading, long thread) {
        Instant now = reading.now();
        Burst lately = sum(reading, thread, MINUTE, now.minus(Burst.WINDOW));
        Burst usual = sum(reading, thread, HOUR, now.minus(Burst.USUAL));
        return new Burst(lately.lately(), lately.newcomers(), Math.max(0, usual.lately() - lately.lately()));
    }

    private static Burst sum(Reading reading, long thread, Duration span, Instant since) {
        return reading.one(
                        """
                        SELECT COALESCE(SUM(arrivals), 0) AS arrivals, COALESCE(SUM(newcomers), 0) AS newcomers
                        FROM moderation_pace WHERE thread = ? AND span = ? AND since > ?""",
                        row -> new Burst(row.count("arrivals"), row.count("newcomers"), 0),
                        thread,
                        span.toMillis(),
                        since)
                .orElse(new Burst(0, 0, 0));
    }

    /** Drops counts that are of no use any more. */
    static void sweep(Writing writing) {
        Instant now = writing.now();
        writing.exec("DELETE FROM moderation_pace WHERE span = ? AND since < ?", MINUTE.toMillis(), now.minus(HOUR));
        writing.exec(
                "DELETE FROM moderation_pace WHERE span = ? AND since < ?", HOUR.toMillis(), now.minus(Burst.USUAL));
    }
}

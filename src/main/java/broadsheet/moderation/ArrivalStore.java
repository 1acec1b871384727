package broadsheet.moderation;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What arrived lately, from whom, and with which fingerprint. Read by the judge only, never for a page. */
final class ArrivalStore {
    /** More of one writer or of one text says nothing that so many do not; a flood must not cost more by what came before. */
    private static final int MOST_LOOKED_AT = 20;

    private ArrivalStore() {}

    private static Fact fact(long subject) {
        return Fact.of("arrivals", subject);
    }

    record Arrival(
            long id,
            @Nullable Long subject,
            String author,
            @Nullable String network,
            @Nullable Long thread,
            @Nullable String fingerprint,
            Instant at) {}

    /** One of an author's arrivals. */
    record Earlier(@Nullable Long thread, Instant at) {}

    static void insert(Writing writing, Arrival arrival) {
        writing.exec(
                """
                INSERT INTO moderation_arrival (id, subject_id, author, network, thread, fingerprint, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                arrival.id(),
                arrival.subject(),
                arrival.author(),
                arrival.network(),
                arrival.thread(),
                arrival.fingerprint(),
                arrival.at());
    }

    /** The authors of the latest arrivals with this fingerprint. */
    static List<String> authorsOf(Reading reading, String fingerprint, Instant since) {
        return reading.list("""
                SELECT author FROM moderation_arrival WHERE fingerprint = ? AND at >= ? ORDER BY at DESC LIMIT ?""", row -> row.text("author"), fingerprint, since, MOST_LOOKED_AT);
    }

    /** The latest arrivals from an author, the latest first. */
    static List<Earlier> from(Reading reading, String author, Instant since) {
        return reading.list(
                """
                SELECT thread, at FROM moderation_arrival WHERE author = ? AND at >= ? ORDER BY at DESC LIMIT ?""", row -> new Earlier(row.numberOrNull("thread"), row.instant("at")), author, since, MOST_LOOKED_AT);
    }

    /** The sealed network that something came from, within 30 days. */
    static Optional<String> networkOf(Reading reading, long subject) {
        reading.note(fact(subject));
        return reading.one(
                "SELECT network FROM moderation_arrival WHERE subject_id = ? AND network IS NOT NULL LIMIT 1",
                row -> row.text("network"),
                subject);
    }

    /** The sealed networks that an author wrote from, within 30 days. */
    static List<String> networksOf(Reading reading, String author) {
        return reading.list("""
                SELECT DISTINCT network FROM moderation_arrival WHERE author = ? AND network IS NOT NULL
                ORDER BY network LIMIT 200""", row -> row.text("network"), author);
    }

    /** What says the same as this one, itself included, the oldest first. */
    static List<Long> same(Reading reading, long subject) {
        reading.note(fact(subject));
        return reading.list("""
                SELECT DISTINCT s.subject_id AS id FROM moderation_arrival a
                JOIN moderation_arrival s ON s.fingerprint = a.fingerprint
                WHERE a.subject_id = ? AND s.subject_id IS NOT NULL ORDER BY s.subject_id LIMIT 10000""", row -> row.number("id"), subject);
    }

    static void forget(Writing writing, long subject) {
        writing.exec("DELETE FROM moderation_arrival WHERE subject_id = ?", subject);
        writing.changed(fact(subject));
    }

    static void forgetAuthor(Writing writing, String author) {
        writing.exec("DELETE FROM moderation_arrival WHERE author = ?", author);
        writing.exec("DELETE FROM moderation_host WHERE author = ?", author);
    }

    /** Drops what is older. */
    static void sweep(Writing writing, Instant before) {
        writing.exec("DELETE FROM moderation_arrival WHERE at < ?", before);
        writing.exec("DELETE FROM moderation_host WHERE at < ?", before);
    }

    static void linked(Writing writing, String host, String author, Instant at) {
        writing.exec("""
                INSERT INTO moderation_host (host, author, at) VALUES (?, ?, ?)
                ON CONFLICT (host, author) DO UPDATE SET at = excluded.at""", host, author, at);
    }

    /** How many other authors linked to a host, up to ten. */
    static int othersLinked(Reading reading, String host, String author, Instant since) {
        return reading.list(
                        "SELECT author FROM moderation_host WHERE host = ? AND author <> ? AND at >= ? LIMIT 10",
                        row -> row.text("author"),
                        host,
                        author,
                        since)
                .size();
    }
}

package broadsheet.identity;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Optional;

/** Open sessions, by the hash of their token. */
final class SessionStore {
    /** A session as it stands. {@code isWhole} is false while a second factor is still asked for. */
    record Open(String hash, PersonId person, Instant begunAt, Instant seenAt, Instant endsAt, boolean isWhole) {}

    private SessionStore() {}

    static Optional<Open> find(Reading reading, String hash) {
        return reading.one(
                "SELECT hash, person_id, begun_at, seen_at, ends_at, is_whole FROM identity_session WHERE hash = ?",
                row -> new Open(
                        row.text("hash"),
                        new PersonId(row.number("person_id")),
                        row.instant("begun_at"),
                        row.instant("seen_at"),
                        row.instant("ends_at"),
                        row.is("is_whole")),
                hash);
    }

    static void insert(Writing writing, Open session) {
        writing.exec(
                """
                INSERT INTO identity_session (hash, person_id, begun_at, seen_at, ends_at, is_whole)
                VALUES (?, ?, ?, ?, ?, ?)""",
                session.hash(),
                session.person().value(),
                session.begunAt(),
                session.seenAt(),
                session.endsAt(),
                session.isWhole());
    }

    static void seen(Writing writing, String hash, Instant at) {
        writing.exec("UPDATE identity_session SET seen_at = ? WHERE hash = ?", at, hash);
    }

    static void end(Writing writing, String hash) {
        writing.exec("DELETE FROM identity_session WHERE hash = ?", hash);
    }

    static void endAll(Writing writing, PersonId person) {
        writing.exec("DELETE FROM identity_session WHERE person_id = ?", person.value());
    }

    static void endOthers(Writing writing, PersonId person, String hash) {
        writing.exec("DELETE FROM identity_session WHERE person_id = ? AND hash <> ?", person.value(), hash);
    }

    /** Those that ended by themselves are of no use to anybody. */
    static void sweep(Writing writing, Instant now) {
        writing.exec("DELETE FROM identity_session WHERE ends_at < ?", now);
    }
}

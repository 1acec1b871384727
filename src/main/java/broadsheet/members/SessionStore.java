package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Open sessions of members, by the hash of their token. */
final class SessionStore {
    private static final String COLUMNS = """
            SELECT id, hash, member_id, begun_at, seen_at, proved_at FROM members_session""";

    private SessionStore() {}

    private static OpenSession session(Row row) {
        return new OpenSession(
                row.number("id"),
                row.text("hash"),
                new MemberId(row.number("member_id")),
                row.instant("begun_at"),
                row.instant("seen_at"),
                row.instant("proved_at"));
    }

    static Optional<OpenSession> find(Reading reading, String hash) {
        return reading.one(COLUMNS + " WHERE hash = ?", SessionStore::session, hash);
    }

    static List<OpenSession> all(Reading reading, MemberId member) {
        return reading.list(
                COLUMNS + " WHERE member_id = ? ORDER BY seen_at DESC, id DESC", SessionStore::session, member.value());
    }

    static void insert(Writing writing, OpenSession session) {
        writing.exec(
                """
                INSERT INTO members_session (id, hash, member_id, begun_at, seen_at, proved_at)
                VALUES (?, ?, ?, ?, ?, ?)""",
                session.id(),
                session.hash(),
                session.member().value(),
                session.begunAt(),
                session.seenAt(),
                session.provedAt());
    }

    static void seen(Writing writing, String hash, Instant at) {
        writing.exec("UPDATE members_session SET seen_at = ? WHERE hash = ?", at, hash);
    }

    static void proved(Writing writing, String hash, Instant at) {
        writing.exec("UPDATE members_session SET proved_at = ? WHERE hash = ?", at, hash);
    }

    static void end(Writing writing, String hash) {
        writing.exec("DELETE FROM members_session WHERE hash = ?", hash);
    }

    static boolean end(Writing writing, MemberId member, long id) {
        return writing.exec("DELETE FROM members_session WHERE id = ? AND member_id = ?", id, member.value()) == 1;
    }

    static void endAll(Writing writing, MemberId member) {
        writing.exec("DELETE FROM members_session WHERE member_id = ?", member.value());
    }

    static void endOthers(Writing writing, MemberId member, String hash) {
        writing.exec("DELETE FROM members_session WHERE member_id = ? AND hash <> ?", member.value(), hash);
    }

    /** Those that ended by themselves are of no use to anybody. */
    static void sweep(Writing writing, Instant unusedSince) {
        writing.exec("DELETE FROM members_session WHERE seen_at < ?", unusedSince);
    }
}

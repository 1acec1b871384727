package broadsheet.comments.watch;

import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.story.Cursor;
import java.util.List;
import java.util.Optional;

/** Who watches what. It stands on no page that is kept, so it has no facts. */
final class WatchStore {
    private static final String COLUMNS = """
            SELECT w.talk_id, w.since, w.read_turn, w.told_turn, c.last_at
            FROM comments_watch w JOIN comments_conversation c ON c.id = w.talk_id
            WHERE w.member_id = ?""";

    private WatchStore() {}

    private static Watched watched(Row row) {
        return new Watched(
                new TalkId(row.number("talk_id")),
                row.instant("since"),
                row.number("read_turn"),
                row.number("told_turn"),
                row.instantOrNull("last_at"));
    }

    /** Watches from now on; nothing changes when it was so before. */
    static void watch(Writing writing, MemberId member, TalkId talk) {
        long newest = SaidStore.newest(writing, talk);
        writing.exec("""
                INSERT INTO comments_watch (member_id, talk_id, since, read_turn, told_turn) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (member_id, talk_id) DO NOTHING""", member.value(), talk.value(), writing.now(), newest, newest);
    }

    static void unwatch(Writing writing, MemberId member, TalkId talk) {
        writing.exec("DELETE FROM comments_watch WHERE member_id = ? AND talk_id = ?", member.value(), talk.value());
    }

    static Optional<Watched> find(Reading reading, MemberId member, TalkId talk) {
        return reading.one(COLUMNS + " AND w.talk_id = ?", WatchStore::watched, member.value(), talk.value());
    }

    /** Everything that a member watches, the latest spoken in first. */
    static List<Watched> all(Reading reading, MemberId member) {
        return page(reading, member, Cursor.START, Integer.MAX_VALUE);
    }

    /** The same a page at a time, behind this place. */
    static List<Watched> page(Reading reading, MemberId member, Cursor behind, int most) {
        return reading.list(
                COLUMNS
                        + " AND (COALESCE(c.last_at, 0), c.id) < (?, ?)"
                        + " ORDER BY COALESCE(c.last_at, 0) DESC, c.id DESC LIMIT ?",
                WatchStore::watched,
                member.value(),
                behind.at(),
                behind.id(),
                most);
    }

    /** Where something of others appeared that the member neither read nor was told of, and wants to be told of. */
    static List<Watched> withNews(Reading reading, MemberId member, int most) {
        return reading.list(COLUMNS + " " + """
                AND NOT EXISTS (SELECT 1 FROM comments_mute m WHERE m.member_id = w.member_id AND m.talk_id = w.talk_id)
                 AND EXISTS (SELECT 1 FROM comments_comment s WHERE s.talk_id = w.talk_id AND s.state = 'shown'
                   AND s.turn > w.read_turn AND s.turn > w.told_turn
                   AND (s.member_id IS NULL OR s.member_id <> w.member_id))
                 ORDER BY c.last_at DESC, c.id DESC LIMIT ?""", WatchStore::watched, member.value(), most);
    }

    static boolean isWatched(Reading reading, TalkId talk) {
        return reading.one(
                        "SELECT talk_id FROM comments_watch WHERE talk_id = ? LIMIT 1",
                        row -> row.number("talk_id"),
                        talk.value())
                .isPresent();
    }

    /** Those who watch a conversation, by number, behind this one. */
    static List<MemberId> watchers(Reading reading, TalkId talk, long behind, int most) {
        return reading.list(
                "SELECT member_id FROM comments_watch WHERE talk_id = ? AND member_id > ? ORDER BY member_id LIMIT ?",
                row -> new MemberId(row.number("member_id")),
                talk.value(),
                behind,
                most);
    }

    /** Those who watch anything, by number, behind this one. */
    static List<MemberId> watchers(Reading reading, long behind, int most) {
        return reading.list("""
                SELECT DISTINCT member_id FROM comments_watch WHERE member_id > ? ORDER BY member_id LIMIT ?""", row -> new MemberId(row.number("member_id")), behind, most);
    }

    /** Notes how far a member has read. The mark never goes back. */
    static void read(Writing writing, MemberId member, TalkId talk, long turn) {
        writing.exec(
                "UPDATE comments_watch SET read_turn = ? WHERE member_id = ? AND talk_id = ? AND read_turn < ?",
                turn,
                member.value(),
                talk.value(),
                turn);
    }

    /** Notes that a member has read everything that is there now. */
    static void readAll(Writing writing, MemberId member) {
        writing.exec("""
                UPDATE comments_watch SET read_turn =
                  (SELECT COALESCE(MAX(c.turn), 0) FROM comments_comment c WHERE c.talk_id = comments_watch.talk_id)
                WHERE member_id = ?""", member.value());
    }

    /** Notes up to where a member was told by letter. */
    static void told(Writing writing, MemberId member, TalkId talk, long turn) {
        writing.exec(
                "UPDATE comments_watch SET told_turn = ? WHERE member_id = ? AND talk_id = ? AND told_turn < ?",
                turn,
                member.value(),
                talk.value(),
                turn);
    }

    /**
     * Lets those who watch one conversation watch another too. Of two marks the smaller holds, so that nothing unread is
     * lost; nobody is told again of what they were told of.
     */
    static void copy(Writing writing, TalkId from, TalkId into) {
        writing.exec("""
                INSERT INTO comments_watch (member_id, talk_id, since, read_turn, told_turn)
                SELECT w.member_id, ?, w.since, w.read_turn, w.told_turn FROM comments_watch w WHERE w.talk_id = ?
                ON CONFLICT (member_id, talk_id) DO UPDATE SET
                  since = CASE WHEN excluded.since < comments_watch.since
                    THEN excluded.since ELSE comments_watch.since END,
                  read_turn = CASE WHEN excluded.read_turn < comments_watch.read_turn
                    THEN excluded.read_turn ELSE comments_watch.read_turn END,
                  told_turn = CASE WHEN excluded.told_turn > comments_watch.told_turn
                    THEN excluded.told_turn ELSE comments_watch.told_turn END""", into.value(), from.value());
        writing.exec("""
                INSERT INTO comments_mute (member_id, talk_id)
                SELECT m.member_id, ? FROM comments_mute m WHERE m.talk_id = ?
                ON CONFLICT (member_id, talk_id) DO NOTHING""", into.value(), from.value());
    }

    static void drop(Writing writing, TalkId talk) {
        writing.exec("DELETE FROM comments_watch WHERE talk_id = ?", talk.value());
        writing.exec("DELETE FROM comments_mute WHERE talk_id = ?", talk.value());
    }
}

package broadsheet.comments.watch;

import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;

/** What members want to be told of and what not. */
final class WishStore {
    private WishStore() {}

    /** Whether a member watches the conversations in which the member speaks. */
    static boolean watchesOwn(Reading reading, MemberId member) {
        return reading.one(
                        "SELECT own FROM comments_watch_choice WHERE member_id = ?",
                        row -> row.is("own"),
                        member.value())
                .orElse(true);
    }

    static void watchOwn(Writing writing, MemberId member, boolean own) {
        writing.exec("""
                INSERT INTO comments_watch_choice (member_id, own) VALUES (?, ?)
                ON CONFLICT (member_id) DO UPDATE SET own = excluded.own""", member.value(), own);
    }

    static boolean isMuted(Reading reading, MemberId member, TalkId talk) {
        return reading.one(
                        "SELECT talk_id FROM comments_mute WHERE member_id = ? AND talk_id = ?",
                        row -> row.number("talk_id"),
                        member.value(),
                        talk.value())
                .isPresent();
    }

    /** Wants no letters about a conversation; nothing changes when it was so before. */
    static void mute(Writing writing, MemberId member, TalkId talk) {
        writing.exec("""
                INSERT INTO comments_mute (member_id, talk_id) VALUES (?, ?)
                ON CONFLICT (member_id, talk_id) DO NOTHING""", member.value(), talk.value());
    }

    /** Wants letters about a conversation again. */
    static void unmute(Writing writing, MemberId member, TalkId talk) {
        writing.exec("DELETE FROM comments_mute WHERE member_id = ? AND talk_id = ?", member.value(), talk.value());
    }

    static boolean isMuted(Reading reading, MemberId member, MemberId who) {
        return reading.one(
                        "SELECT muted_id FROM comments_mute_person WHERE member_id = ? AND muted_id = ?",
                        row -> row.number("muted_id"),
                        member.value(),
                        who.value())
                .isPresent();
    }

    static void mute(Writing writing, MemberId member, MemberId who) {
        writing.exec("""
                INSERT INTO comments_mute_person (member_id, muted_id) VALUES (?, ?)
                ON CONFLICT (member_id, muted_id) DO NOTHING""", member.value(), who.value());
    }

    static void unmute(Writing writing, MemberId member, MemberId who) {
        writing.exec(
                "DELETE FROM comments_mute_person WHERE member_id = ? AND muted_id = ?", member.value(), who.value());
    }

    static List<MemberId> mutedPersons(Reading reading, MemberId member) {
        return reading.list(
                "SELECT muted_id FROM comments_mute_person WHERE member_id = ? ORDER BY muted_id",
                row -> new MemberId(row.number("muted_id")),
                member.value());
    }

    static List<TalkId> mutedTalks(Reading reading, MemberId member) {
        return reading.list(
                "SELECT talk_id FROM comments_mute WHERE member_id = ? ORDER BY talk_id",
                row -> new TalkId(row.number("talk_id")),
                member.value());
    }

    /** Forgets a member. */
    static void forget(Writing writing, MemberId member) {
        long id = member.value();
        writing.exec("DELETE FROM comments_watch WHERE member_id = ?", id);
        writing.exec("DELETE FROM comments_watch_choice WHERE member_id = ?", id);
        writing.exec("DELETE FROM comments_mute WHERE member_id = ?", id);
        writing.exec("DELETE FROM comments_mute_person WHERE member_id = ? OR muted_id = ?", id, id);
    }
}

package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;

/** Which topics were merged, and which threads came with them. */
final class MergeStore {
    private MergeStore() {}

    /** Remembers what a topic holds that is about to be merged into another. */
    static void remember(Writing writing, TalkId from, TalkId into) {
        writing.exec("""
                INSERT INTO comments_merge (from_id, into_id, thread)
                SELECT c.talk_id, i.id, c.thread FROM comments_comment c, comments_conversation i
                WHERE c.talk_id = ? AND i.id = ? GROUP BY c.talk_id, i.id, c.thread""", from.value(), into.value());
        writing.changed(ConversationStore.fact(into));
    }

    /** The topics that were merged into this one, the latest first, wherever they lead by now. */
    static List<TalkId> into(Reading reading, TalkId into) {
        reading.note(ConversationStore.fact(into));
        return reading.list(
                "SELECT DISTINCT from_id FROM comments_merge WHERE into_id = ? ORDER BY from_id DESC",
                row -> new TalkId(row.number("from_id")),
                into.value());
    }

    /** How many comments that came from a topic can be read where it was merged into. */
    static int shown(Reading reading, TalkId from, TalkId into) {
        reading.note(ConversationStore.fact(into));
        return reading.one("""
                        SELECT COUNT(*) AS n FROM comments_comment WHERE talk_id = ? AND state = 'shown'
                        AND thread IN (SELECT thread FROM comments_merge WHERE from_id = ?)""", row -> row.count("n"), into.value(), from.value())
                .orElse(0);
    }

    /** Puts back what came from a topic and has not been split off since, with what answers it. */
    static void back(Writing writing, TalkId from, TalkId into) {
        writing.exec("""
                UPDATE comments_comment SET talk_id = ? WHERE talk_id = ?
                AND thread IN (SELECT thread FROM comments_merge WHERE from_id = ?)""", from.value(), into.value(), from.value());
        writing.exec("DELETE FROM comments_merge WHERE from_id = ?", from.value());
        writing.changed(ConversationStore.fact(from), ConversationStore.fact(into));
    }
}

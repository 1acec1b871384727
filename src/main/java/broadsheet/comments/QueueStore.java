package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Slices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for moderators. Read at the desk only, never for a page that is kept. */
final class QueueStore {
    private QueueStore() {}

    /** A comment of a queue, by its number and its conversation's. */
    record Waiting(CommentId id, TalkId talk) {
        static Waiting of(Row row) {
            return new Waiting(new CommentId(row.number("id")), new TalkId(row.number("talk_id")));
        }
    }

    /** How many comments of each conversation wait. */
    static Map<TalkId, Integer> counts(Reading reading, Tab tab) {
        var counts = new HashMap<TalkId, Integer>();
        reading.each(
                counting(tab),
                row -> Map.entry(new TalkId(row.number("talk_id")), row.count("n")),
                entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static String counting(Tab tab) {
        return switch (tab) {
            case PENDING ->
                "SELECT talk_id, COUNT(*) AS n FROM comments_comment WHERE state = 'pending' GROUP BY talk_id";
            case SPAM -> "SELECT talk_id, COUNT(*) AS n FROM comments_comment WHERE state = 'spam' GROUP BY talk_id";
            case FLAGGED -> """
                SELECT c.talk_id AS talk_id, COUNT(*) AS n FROM comments_comment c WHERE c.id IN
                (SELECT comment_id FROM comments_flag WHERE settled_at IS NULL) GROUP BY c.talk_id""";
            case APPEALS -> """
                SELECT c.talk_id AS talk_id, COUNT(*) AS n FROM comments_comment c WHERE c.id IN
                (SELECT comment_id FROM comments_appeal WHERE decided_at IS NULL) GROUP BY c.talk_id""";
        };
    }

    /** How many comments wait for a decision, flagged ones and appeals among them, up to so many; each counts once. */
    static int waiting(Reading reading, int most) {
        return reading.one("""
                        SELECT COUNT(*) AS n FROM (
                          SELECT id FROM (SELECT id FROM comments_comment WHERE state = 'pending' LIMIT ?) AS pending
                          UNION ALL
                          SELECT id FROM (SELECT id FROM comments_comment WHERE state <> 'pending' AND id IN
                            (SELECT comment_id FROM comments_flag WHERE settled_at IS NULL
                             UNION SELECT comment_id FROM comments_appeal WHERE decided_at IS NULL) LIMIT ?) AS others
                        ) AS waiting""", row -> Math.min(most, row.count("n")), most, most)
                .orElse(0);
    }

    /** The same by conversation, without a limit. */
    static Map<TalkId, Integer> waiting(Reading reading) {
        var counts = new HashMap<TalkId, Integer>();
        reading.each(
                """
                SELECT talk_id, COUNT(*) AS n FROM comments_comment WHERE state = 'pending' GROUP BY talk_id
                UNION ALL
                SELECT talk_id, COUNT(*) AS n FROM comments_comment WHERE state <> 'pending' AND id IN
                  (SELECT comment_id FROM comments_flag WHERE settled_at IS NULL
                   UNION SELECT comment_id FROM comments_appeal WHERE decided_at IS NULL) GROUP BY talk_id""",
                row -> Map.entry(new TalkId(row.number("talk_id")), row.count("n")),
                entry -> counts.merge(entry.getKey(), entry.getValue(), Integer::sum));
        return counts;
    }

    /** The next ones behind this number. */
    static List<Waiting> next(Reading reading, Tab tab, boolean isOldestFirst, long behind, int most) {
        String sql = isOldestFirst
                ? switch (tab) {
                    case PENDING -> """
                        SELECT id, talk_id FROM comments_comment WHERE state = 'pending' AND id > ? ORDER BY id LIMIT ?""";
                    case SPAM -> """
                        SELECT id, talk_id FROM comments_comment WHERE state = 'spam' AND id > ? ORDER BY id LIMIT ?""";
                    case FLAGGED -> """
                        SELECT c.id AS id, c.talk_id AS talk_id FROM comments_comment c WHERE c.id IN
                        (SELECT comment_id FROM comments_flag WHERE settled_at IS NULL)
                        AND c.id > ? ORDER BY c.id LIMIT ?""";
                    case APPEALS -> """
                        SELECT c.id AS id, c.talk_id AS talk_id FROM comments_comment c WHERE c.id IN
                        (SELECT comment_id FROM comments_appeal WHERE decided_at IS NULL)
                        AND c.id > ? ORDER BY c.id LIMIT ?""";
                }
                : switch (tab) {
                    case PENDING -> """
                        SELECT id, talk_id FROM comments_comment WHERE state = 'pending' AND id < ?
                        ORDER BY id DESC LIMIT ?""";
                    case SPAM -> """
                        SELECT id, talk_id FROM comments_comment WHERE state = 'spam' AND id < ?
                        ORDER BY id DESC LIMIT ?""";
                    case FLAGGED -> """
                        SELECT c.id AS id, c.talk_id AS talk_id FROM comments_comment c WHERE c.id IN
                        (SELECT comment_id FROM comments_flag WHERE settled_at IS NULL)
                        AND c.id < ? ORDER BY c.id DESC LIMIT ?""";
                    case APPEALS -> """
                        SELECT c.id AS id, c.talk_id AS talk_id FROM comments_comment c WHERE c.id IN
                        (SELECT comment_id FROM comments_appeal WHERE decided_at IS NULL)
                        AND c.id < ? ORDER BY c.id DESC LIMIT ?""";
                };
        return reading.list(sql, Waiting::of, behind, most);
    }

    /** Those of these comments that are in a state, in the order of their numbers. */
    static List<Waiting> in(Reading reading, CommentState state, Collection<Long> comments) {
        var found = new ArrayList<Waiting>();
        Slices.in(
                comments,
                (marks, values) -> reading.each(
                        "SELECT id, talk_id FROM comments_comment WHERE state = ? AND id IN (" + marks
                                + ") ORDER BY id",
                        Waiting::of,
                        found::add,
                        Slices.with(values, state.word())));
        return found;
    }

    /** All flags on a comment, the earliest first. */
    static List<QueueEntry.Flagged> flags(Reading reading, CommentId comment) {
        return reading.list(
                "SELECT reason, words, member_id, at, upheld FROM comments_flag WHERE comment_id = ? ORDER BY id",
                row -> {
                    Long member = row.numberOrNull("member_id");
                    Long upheld = row.numberOrNull("upheld");
                    return new QueueEntry.Flagged(
                            Flag.Why.of(row.text("reason")).orElse(Flag.Why.OTHER),
                            row.text("words"),
                            member == null ? null : new MemberId(member),
                            row.instant("at"),
                            upheld == null ? null : (Boolean) (upheld != 0));
                },
                comment.value());
    }

    /** What a member wrote, the newest first, whatever its state. */
    static List<Comment> of(Reading reading, MemberId member, long before, int most) {
        return reading.list(
                CommentStore.COLUMNS + " WHERE member_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
                CommentStore::comment,
                member.value(),
                before,
                most);
    }

    /** The thread in which a comment stands, in reading order, from its beginning. */
    static List<Comment> thread(Reading reading, Comment comment, int most) {
        return reading.list(
                CommentStore.COLUMNS + " WHERE talk_id = ? AND thread = ? ORDER BY path LIMIT ?",
                CommentStore::comment,
                comment.talk().value(),
                comment.place().thread(),
                most);
    }
}

package broadsheet.comments.watch;

import broadsheet.comments.CommentId;
import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Slices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be read in conversations, in the order in which it appeared. Counted when it is asked for, never kept. */
final class SaidStore {
    /** Counts stop here, which is said as "99+". */
    static final int ENOUGH = 100;

    private static final String UNREAD = """
            WHERE c.talk_id = ? AND c.turn > ? AND c.state = 'shown' AND (c.member_id IS NULL OR c.member_id <> ?)""";

    private static final String COLUMNS = """
            SELECT c.id, c.turn, c.member_id, c.name, c.words, b.member_id AS answered
            FROM comments_comment c LEFT JOIN comments_comment b ON b.id = c.answers_id""";

    private SaidStore() {}

    private static void note(Reading reading, TalkId talk) {
        reading.note(Fact.of("comments", talk));
    }

    private static Said said(Row row) {
        return new Said(
                new CommentId(row.number("id")),
                row.number("turn"),
                member(row.numberOrNull("member_id")),
                row.text("name"),
                row.text("words"),
                member(row.numberOrNull("answered")));
    }

    private static @Nullable MemberId member(@Nullable Long number) {
        return number == null ? null : new MemberId(number);
    }

    /** How many comments of others appeared behind this turn; {@link #ENOUGH} for as many or more. */
    static int unread(Reading reading, TalkId talk, long behind, MemberId member) {
        note(reading, talk);
        return reading.one(
                        "SELECT COUNT(*) AS n FROM (SELECT c.id FROM comments_comment c " + UNREAD + " LIMIT ?) few",
                        row -> row.count("n"),
                        talk.value(),
                        behind,
                        member.value(),
                        ENOUGH)
                .orElse(0);
    }

    /** The comments of others that appeared behind this turn, the first one first. */
    static List<Said> behind(Reading reading, TalkId talk, long behind, MemberId member, int most) {
        note(reading, talk);
        return reading.list(
                COLUMNS + " " + UNREAD + " ORDER BY c.turn, c.id LIMIT ?",
                SaidStore::said,
                talk.value(),
                behind,
                member.value(),
                most);
    }

    /** Those of these comments that a member likes. */
    static List<CommentId> liked(Reading reading, MemberId member, List<CommentId> among) {
        var liked = new ArrayList<CommentId>();
        Slices.in(
                among.stream().map(CommentId::value).toList(),
                (marks, ids) -> reading.each(
                        "SELECT comment_id FROM comments_like WHERE member_id = ? AND comment_id IN (" + marks
                                + ") ORDER BY comment_id",
                        row -> new CommentId(row.number("comment_id")),
                        liked::add,
                        Slices.with(ids, member.value())));
        return liked;
    }

    /** What appeared in this turn and can be read now. */
    static List<Said> ofTurn(Reading reading, TalkId talk, long turn, int most) {
        note(reading, talk);
        return reading.list(
                COLUMNS + " WHERE c.talk_id = ? AND c.turn = ? AND c.state = 'shown'" + " ORDER BY c.id LIMIT ?",
                SaidStore::said,
                talk.value(),
                turn,
                most);
    }

    /** The turn in which something last appeared, be it hidden since; 0 when nothing has. */
    static long newest(Reading reading, TalkId talk) {
        note(reading, talk);
        return reading.one(
                        "SELECT COALESCE(MAX(turn), 0) AS n FROM comments_comment WHERE talk_id = ?",
                        row -> row.number("n"),
                        talk.value())
                .orElse(0L);
    }
}

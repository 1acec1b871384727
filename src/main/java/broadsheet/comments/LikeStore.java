package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who likes which comment; the number of those that count stands with the comment. */
final class LikeStore {
    private LikeStore() {}

    /**
     * One like.
     *
     * @param network sealed for its day, of accounts that nobody knows yet
     * @param isCounted whether it stands in the comment's number
     */
    record Given(
            CommentId comment, MemberId member, @Nullable String network, boolean isCounted) {}

    static Optional<Given> find(Reading reading, CommentId comment, MemberId member) {
        return reading.one(
                "SELECT network, counted FROM comments_like WHERE comment_id = ? AND member_id = ?",
                row -> new Given(comment, member, row.textOrNull("network"), row.is("counted")),
                comment.value(),
                member.value());
    }

    static void add(Writing writing, Given like) {
        writing.exec(
                "INSERT INTO comments_like (comment_id, member_id, at, network, counted) VALUES (?, ?, ?, ?, ?)",
                like.comment().value(),
                like.member().value(),
                writing.now(),
                like.network(),
                like.isCounted());
    }

    static void drop(Writing writing, Given like) {
        writing.exec(
                "DELETE FROM comments_like WHERE comment_id = ? AND member_id = ?",
                like.comment().value(),
                like.member().value());
    }

    /** Whether a like from this network stands in the number already. */
    static boolean isCounted(Reading reading, CommentId comment, String network) {
        return reading.one(
                        "SELECT 1 AS n FROM comments_like WHERE comment_id = ? AND network = ? AND counted = 1 LIMIT 1",
                        row -> row.number("n"),
                        comment.value(),
                        network)
                .isPresent();
    }

    /** Lets another like from this network stand in the number; false when there is none. */
    static boolean promote(Writing writing, CommentId comment, String network) {
        return writing.exec("""
                        UPDATE comments_like SET counted = 1 WHERE comment_id = ? AND member_id =
                        (SELECT MIN(member_id) FROM comments_like WHERE comment_id = ? AND network = ? AND counted = 0)""", comment.value(), comment.value(), network) == 1;
    }

    /** Counts this one no more, nor one of its network in its place. */
    static void discount(Writing writing, Given like) {
        writing.exec(
                "UPDATE comments_like SET counted = 0, network = NULL WHERE comment_id = ? AND member_id = ?",
                like.comment().value(),
                like.member().value());
    }

    /** The members whose comments this one likes and who like this one's. */
    static List<MemberId> mutual(Reading reading, MemberId member) {
        return reading.list("""
                SELECT DISTINCT c.member_id AS other FROM comments_like l JOIN comments_comment c ON c.id = l.comment_id
                WHERE l.member_id = ? AND c.member_id IN
                (SELECT b.member_id FROM comments_like b JOIN comments_comment d ON d.id = b.comment_id
                WHERE d.member_id = ?) LIMIT 200""", row -> new MemberId(row.number("other")), member.value(), member.value());
    }

    /** The likes that count among these three. */
    static List<Given> among(Reading reading, MemberId one, MemberId two, MemberId three) {
        return reading.list(
                """
                SELECT l.comment_id AS comment_id, l.member_id AS member_id FROM comments_like l
                JOIN comments_comment c ON c.id = l.comment_id
                WHERE l.counted = 1 AND l.member_id IN (?, ?, ?) AND c.member_id IN (?, ?, ?)""",
                row -> new Given(
                        new CommentId(row.number("comment_id")), new MemberId(row.number("member_id")), null, true),
                one.value(),
                two.value(),
                three.value(),
                one.value(),
                two.value(),
                three.value());
    }

    static void count(Writing writing, Comment comment, int more) {
        writing.exec(
                "UPDATE comments_comment SET likes = likes + ? WHERE id = ?",
                more,
                comment.id().value());
        writing.changed(ConversationStore.fact(comment.talk()));
    }

    /** Forgets from where likes came that are older. */
    static void sweep(Writing writing, Instant before) {
        writing.exec("UPDATE comments_like SET network = NULL WHERE network IS NOT NULL AND at < ?", before);
    }
}

package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Writing;

/** Who likes which comment; the number stands with the comment. */
final class LikeStore {
    private LikeStore() {}

    /** Likes; returns false when it was so before. */
    static boolean add(Writing writing, CommentId comment, MemberId member) {
        return writing.exec("""
                        INSERT INTO comments_like (comment_id, member_id, at) VALUES (?, ?, ?)
                        ON CONFLICT (comment_id, member_id) DO NOTHING""", comment.value(), member.value(), writing.now()) == 1;
    }

    /** Likes no more; returns false when it was so before. */
    static boolean drop(Writing writing, CommentId comment, MemberId member) {
        return writing.exec(
                        "DELETE FROM comments_like WHERE comment_id = ? AND member_id = ?",
                        comment.value(),
                        member.value())
                == 1;
    }

    static void count(Writing writing, Comment comment, int more) {
        writing.exec(
                "UPDATE comments_comment SET likes = likes + ? WHERE id = ?",
                more,
                comment.id().value());
        writing.changed(ConversationStore.fact(comment.talk()));
    }
}

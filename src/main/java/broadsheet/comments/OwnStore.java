package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;

/** What a member did in conversations, for the one who takes it away or leaves. */
final class OwnStore {
    private OwnStore() {}

    /** All that a member said, the earliest first. */
    static List<Comment> said(Reading reading, MemberId member) {
        return reading.list(
                CommentStore.COLUMNS + " WHERE member_id = ? ORDER BY id", CommentStore::comment, member.value());
    }

    /** The comments that a member likes. */
    static List<Comment> liked(Reading reading, MemberId member) {
        return reading.list(
                CommentStore.COLUMNS
                        + " WHERE id IN (SELECT comment_id FROM comments_like WHERE member_id = ?) ORDER BY id",
                CommentStore::comment,
                member.value());
    }

    /** A flag that a member raised. */
    record Flagged(CommentId comment, String why, String words) {}

    static List<Flagged> flagged(Reading reading, MemberId member) {
        return reading.list(
                "SELECT comment_id, reason, words FROM comments_flag WHERE member_id = ? ORDER BY id",
                row -> new Flagged(new CommentId(row.number("comment_id")), row.text("reason"), row.text("words")),
                member.value());
    }

    /** The topics that a member began. */
    static List<TalkId> begun(Reading reading, MemberId member) {
        return reading.list(
                "SELECT id FROM comments_conversation WHERE begun_by = ? ORDER BY id",
                row -> new TalkId(row.number("id")),
                member.value());
    }

    /**
     * Takes the reasons from acts about nothing but what this member said, since they are sentences about the member; one
     * for many people names nobody.
     */
    static void forgetReasons(Writing writing, MemberId member) {
        writing.exec("""
                UPDATE comments_act SET reason = '' WHERE id IN (
                  SELECT r.act_id FROM comments_ruling r JOIN comments_comment c ON c.id = r.comment_id
                  WHERE c.member_id = ?)
                AND NOT EXISTS (
                  SELECT 1 FROM comments_ruling r JOIN comments_comment c ON c.id = r.comment_id
                  WHERE r.act_id = comments_act.id AND COALESCE(c.member_id, 0) <> ?)""", member.value(), member.value());
    }

    /** Takes the name from a comment, and with it what only its writer could have said of it. */
    static void unsign(Writing writing, Comment comment) {
        long id = comment.id().value();
        writing.exec("UPDATE comments_comment SET member_id = NULL, name = '' WHERE id = ?", id);
        writing.exec("DELETE FROM comments_edit WHERE comment_id = ?", id);
        writing.exec("DELETE FROM comments_appeal WHERE comment_id = ?", id);
        writing.exec("DELETE FROM comments_answer WHERE comment_id = ?", id);
        ConversationStore.changed(writing, comment.talk());
    }

    /** Takes the words from a comment. */
    static void silence(Writing writing, Comment comment) {
        writing.exec(
                "UPDATE comments_comment SET words = '' WHERE id = ?",
                comment.id().value());
        ConversationStore.changed(writing, comment.talk());
    }

    /** Takes a member's name from flags, whose words go too. */
    static void forget(Writing writing, MemberId member) {
        writing.exec(
                "UPDATE comments_flag SET flagger = 'gone/' || id, member_id = NULL, words = '' WHERE member_id = ?",
                member.value());
        writing.exec("UPDATE comments_conversation SET begun_by = NULL WHERE begun_by = ?", member.value());
    }
}

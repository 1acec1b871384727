package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;

/** What was said before it was changed. */
final class EditStore {
    private EditStore() {}

    /** Words as they were until then. */
    record Former(String words, Instant until) {}

    /** Gives a comment other words and keeps those that it had. */
    static void change(Writing writing, long id, Comment comment, String words) {
        writing.exec(
                "INSERT INTO comments_edit (id, comment_id, words, at) VALUES (?, ?, ?, ?)",
                id,
                comment.id().value(),
                comment.words(),
                writing.now());
        writing.exec(
                "UPDATE comments_comment SET words = ?, edited_at = ? WHERE id = ?",
                words,
                writing.now(),
                comment.id().value());
        writing.changed(ConversationStore.fact(comment.talk()));
    }

    /** What a comment said before, the earliest first. */
    static List<Former> former(Reading reading, CommentId comment) {
        return reading.list(
                "SELECT words, at FROM comments_edit WHERE comment_id = ? ORDER BY id",
                row -> new Former(row.text("words"), row.instant("at")),
                comment.value());
    }
}

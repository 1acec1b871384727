package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.util.Optional;

/** Which comment each challenge brought, remembered for a day. */
final class AnswerStore {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private AnswerStore() {}

    record Answer(String fingerprint, CommentId comment) {}

    static Optional<Answer> find(Reading reading, String challenge) {
        return reading.one(
                "SELECT fingerprint, comment_id FROM comments_answer WHERE challenge_id = ? AND at > ?",
                row -> new Answer(row.text("fingerprint"), new CommentId(row.number("comment_id"))),
                challenge,
                reading.now().minus(REMEMBERED));
    }

    static void sweep(Writing writing) {
        writing.exec("DELETE FROM comments_answer WHERE at <= ?", writing.now().minus(REMEMBERED));
    }

    /** Remembers what a form brought; whoever sends the same again another day is answered anew. */
    static void remember(Writing writing, String challenge, String fingerprint, CommentId comment) {
        writing.exec("""
                INSERT INTO comments_answer (challenge_id, fingerprint, comment_id, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (challenge_id) DO UPDATE
                SET fingerprint = excluded.fingerprint, comment_id = excluded.comment_id, at = excluded.at""", challenge, fingerprint, comment.value(), writing.now());
    }
}

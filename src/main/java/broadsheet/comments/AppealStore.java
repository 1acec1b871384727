package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The appeals of those whose comments were taken down. */
final class AppealStore {
    private AppealStore() {}

    /**
     * One appeal.
     *
     * @param decidedAt null until a moderator has decided
     * @param answer what the moderator answered; may be empty
     */
    record Made(String words, Instant at, @Nullable Instant decidedAt, boolean isGranted, String answer) {}

    /** Enters an appeal; returns false when there is one already. */
    static boolean add(Writing writing, CommentId comment, String words) {
        return writing.exec("""
                        INSERT INTO comments_appeal (comment_id, words, at) VALUES (?, ?, ?)
                        ON CONFLICT (comment_id) DO NOTHING""", comment.value(), words, writing.now()) == 1;
    }

    static Optional<Made> find(Reading reading, CommentId comment) {
        return reading.one(
                "SELECT words, at, decided_at, granted, answer FROM comments_appeal WHERE comment_id = ?",
                row -> {
                    Long granted = row.numberOrNull("granted");
                    String answer = row.textOrNull("answer");
                    return new Made(
                            row.text("words"),
                            row.instant("at"),
                            row.instantOrNull("decided_at"),
                            granted != null && granted == 1,
                            answer == null ? "" : answer);
                },
                comment.value());
    }

    /** Decides an open appeal; returns false when there is none. */
    static boolean decide(Writing writing, CommentId comment, boolean isGranted, String answer) {
        return writing.exec("""
                        UPDATE comments_appeal SET decided_at = ?, granted = ?, answer = ?
                        WHERE comment_id = ? AND decided_at IS NULL""", writing.now(), isGranted, answer, comment.value()) == 1;
    }
}

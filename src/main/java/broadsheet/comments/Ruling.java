package broadsheet.comments;

import broadsheet.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator decided about one comment, as its history tells it.
 *
 * @param act the act that it was part of, with which it is taken back
 * @param by {@link #NOBODY} for the command line
 * @param reason the sentence that the writer is told; may be empty
 * @param undoneAt when the act was taken back, or null
 */
public record Ruling(
        long act,
        CommentId comment,
        CommentState before,
        CommentState after,
        PersonId by,
        String reason,
        Instant at,
        @Nullable Instant undoneAt) {
    /** Stands for whoever types at the machine itself. */
    public static final PersonId NOBODY = new PersonId(0);
}

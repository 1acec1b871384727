package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A comment on its way in.
 *
 * @param answers the comment it answers, or null when it is on the story itself
 * @param challenge the id of the challenge it came with, which makes the same form sent twice one comment
 * @param trusted whether the challenge was answered well and nothing else speaks for holding it
 */
public record Posting(Draft draft, @Nullable CommentId answers, String challenge, boolean trusted, Spending spending) {
    /** Uses the challenge up. */
    @FunctionalInterface
    public interface Spending {
        /** Why the posting cannot be taken, such as a challenge that was used before; null when all is well. */
        @Nullable
        Reason spend(Writing writing);
    }
}

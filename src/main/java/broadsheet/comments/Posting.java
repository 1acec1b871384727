package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A comment on its way in.
 *
 * @param answers the comment it answers, or null when it answers none
 * @param form what makes the same form sent twice one comment, such as the id of its challenge
 * @param member the reader's account; null for a guest
 */
public record Posting(
        Draft draft,
        @Nullable CommentId answers,
        String form,
        @Nullable MemberId member,
        Manner manner,
        Spending spending) {
    /** A guest's, of whom nothing is known but whether the challenge was answered well. */
    public Posting(Draft draft, @Nullable CommentId answers, String form, boolean isAnswered, Spending spending) {
        this(draft, answers, form, null, Manner.plain(isAnswered), spending);
    }

    /** Uses the challenge up. */
    @FunctionalInterface
    public interface Spending {
        /** Why the posting cannot be taken, such as a challenge that was used before; null when all is well. */
        @Nullable
        Reason spend(Writing writing);
    }
}

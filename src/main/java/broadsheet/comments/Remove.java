package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** Takes a comment down. What answers it stays, under a placeholder. The words are kept for the moderators. */
public final class Remove {
    /**
     * Removes; a comment that is removed already stays as it is.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void run(Writing writing, CommentId id) {
        Verdict.give(writing, id, CommentState.REMOVED);
    }
}

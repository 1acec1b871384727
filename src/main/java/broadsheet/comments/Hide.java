package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** Takes a comment out of sight for the time being. What answers it stays. */
public final class Hide {
    /**
     * Hides; a comment that is hidden already stays as it is.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void run(Writing writing, CommentId id) {
        Verdict.give(writing, id, CommentState.HIDDEN);
    }
}

package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** Shows a comment to readers, whatever was decided about it before. */
public final class Approve {
    /**
     * Approves; a comment that is shown already stays as it is.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void run(Writing writing, CommentId id) {
        Verdict.give(writing, id, CommentState.SHOWN);
    }
}

package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** The editors pick a comment that readers can read, for all to see, or take that back. */
public final class Pick {
    /**
     * Picks, or picks no more.
     *
     * @return false when it was so already, or readers cannot read it
     */
    public boolean run(Writing writing, CommentId id, boolean isPicked) {
        Comment comment = CommentStore.find(writing, id).orElse(null);
        if (comment == null || (comment.pickedAt() != null) == isPicked || (isPicked && !comment.isShown())) {
            return false;
        }
        CommentStore.pick(writing, comment, isPicked);
        return true;
    }
}

package broadsheet.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page's worth of a conversation.
 *
 * @param context what the first comment answers, when that stands on an earlier page
 * @param next the last comment here, when more follow it
 */
record Stretch(
        List<Comment> comments,
        @Nullable Comment context,
        @Nullable CommentId next) {
    List<Voice> voices() {
        return Voice.nested(comments, context);
    }

    boolean holds(CommentId id) {
        return comments.stream().anyMatch(comment -> comment.id().equals(id));
    }
}

package broadsheet.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as lists outside the story page give it.
 *
 * @param story the story's address; null when the story has never been published
 */
public record CommentLine(
        CommentId id, @Nullable String story, String name, String text, CommentState state, Instant time) {
    /** Where it can be read, root-relative; null like the story's address. */
    public @Nullable String address() {
        return story == null ? null : story + "/comments?at=" + id + "#comment-" + id;
    }
}

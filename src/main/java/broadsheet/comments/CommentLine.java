package broadsheet.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as lists outside the story page give it.
 *
 * @param story the address of the story it is about; null when it has never been published, or when there is none
 * @param talk the address of its conversation; null when its story has never been published
 */
public record CommentLine(
        CommentId id,
        @Nullable String story,
        @Nullable String talk,
        String name,
        String text,
        CommentState state,
        Instant time) {
    /** Where it can be read, root-relative; null like the conversation's address. */
    public @Nullable String address() {
        return talk == null ? null : talk + "?at=" + id + "#comment-" + id;
    }
}

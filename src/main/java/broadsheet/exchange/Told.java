package broadsheet.exchange;

import broadsheet.comments.CommentState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a file tells it.
 *
 * @param id its name in the file
 * @param origin names it for good
 * @param parent the name of the one it answers; empty when it answers none
 * @param answers the origin of that one
 * @param place names what it is about, as {@link Hearer#place} told it
 * @param words plain text
 * @param note what of it could not be understood; empty when all could
 */
record Told(
        long line,
        String id,
        String origin,
        String parent,
        @Nullable String answers,
        String place,
        String name,
        String words,
        CommentState state,
        Instant at,
        String note) {
    /** As a report names it. */
    String what() {
        return "comment " + id;
    }
}

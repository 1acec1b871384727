package broadsheet.comments.watch;

import broadsheet.comments.TalkId;
import broadsheet.story.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that a member watches.
 *
 * @param read the turn up to which the member has read there
 * @param told the turn up to which the member was told by letter
 * @param lastAt when the latest comment that can be read was posted; null when there is none
 */
record Watched(
        TalkId talk,
        Instant since,
        long read,
        long told,
        @Nullable Instant lastAt) {
    /** Where a page of the member's list continues behind it. */
    Cursor cursor() {
        return new Cursor(lastAt == null ? 0 : lastAt.toEpochMilli(), talk.value());
    }
}

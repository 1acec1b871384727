package broadsheet.comments;

import broadsheet.members.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as moderators see it.
 *
 * @param name as it is signed; empty when the account has been deleted
 * @param pickedAt when the editors picked it, or null
 * @param answered what it answers, or null
 * @param former what it said before it was changed, the earliest first
 * @param alike the others of the same queue that say the same
 * @param ruling what was decided about it last, and not taken back; or null
 */
public record QueueEntry(
        CommentId id,
        TalkSeat seat,
        String name,
        @Nullable MemberId member,
        String words,
        CommentState state,
        Instant postedAt,
        @Nullable Instant pickedAt,
        int likes,
        @Nullable Said answered,
        List<Flagged> flags,
        @Nullable Plea appeal,
        List<Wording> former,
        List<CommentId> alike,
        @Nullable Ruling ruling) {
    /** Another comment, for context. */
    public record Said(CommentId id, String name, String words, CommentState state) {}

    /**
     * A flag.
     *
     * @param isUpheld whether moderators found it right; null while it is open
     */
    public record Flagged(
            Flag.Why why,
            String words,
            @Nullable MemberId member,
            Instant at,
            @Nullable Boolean isUpheld) {}

    /** An appeal. */
    public record Plea(String words, Instant at, boolean isOpen, boolean isGranted, String answer) {}

    /** Words as they were until then. */
    public record Wording(String words, Instant until) {}

    public QueueEntry {
        flags = List.copyOf(flags);
        former = List.copyOf(former);
        alike = List.copyOf(alike);
    }

    /** Where readers find it, if they can. */
    public @Nullable String address() {
        return seat.address(id);
    }

    /** The number of the act that decided about it last; 0 when nobody has. */
    public long lastAct() {
        return ruling == null ? 0 : ruling.act();
    }
}

package broadsheet.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One comment.
 *
 * @param answers the comment it answers, or null when it answers none
 * @param words plain text; an empty line parts paragraphs
 * @param editedAt when its writer changed it last, or null
 * @param shownBelow how many comments readers can read under it
 * @param likes how many readers like it
 * @param pickedAt when the editors picked it, or null
 */
record Comment(
        CommentId id,
        TalkId talk,
        @Nullable CommentId answers,
        Place place,
        Speaker speaker,
        String words,
        CommentState state,
        Instant postedAt,
        @Nullable Instant editedAt,
        int shownBelow,
        int likes,
        @Nullable Instant pickedAt) {
    /** A comment as it comes in, that nobody has answered, changed or liked. */
    static Comment fresh(
            CommentId id,
            TalkId talk,
            @Nullable Comment answered,
            Speaker speaker,
            String words,
            CommentState state,
            Instant postedAt) {
        return new Comment(
                id,
                talk,
                answered == null ? null : answered.id(),
                Place.of(answered == null ? null : answered.place(), postedAt, id),
                speaker,
                words,
                state,
                postedAt,
                null,
                0,
                0,
                null);
    }

    String name() {
        return speaker.name();
    }

    boolean isShown() {
        return state == CommentState.SHOWN;
    }

    /** Whether it stands in the conversation, with its words or as a placeholder over those that answer it. */
    boolean isListed() {
        return isShown() || shownBelow > 0;
    }
}

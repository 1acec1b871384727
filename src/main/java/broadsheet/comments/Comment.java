package broadsheet.comments;

import broadsheet.story.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One comment.
 *
 * @param answers the comment it answers, or null when it is on the story itself
 * @param words plain text; an empty line parts paragraphs
 * @param shownBelow how many comments readers can read under it
 */
record Comment(
        CommentId id,
        StoryId story,
        @Nullable CommentId answers,
        Place place,
        String name,
        String words,
        CommentState state,
        Instant postedAt,
        int shownBelow) {
    boolean isShown() {
        return state == CommentState.SHOWN;
    }

    /** Whether it stands in the conversation, with its words or as a placeholder over those that answer it. */
    boolean isListed() {
        return isShown() || shownBelow > 0;
    }
}

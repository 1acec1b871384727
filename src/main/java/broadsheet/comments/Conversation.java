package broadsheet.comments;

import broadsheet.section.Moderation;
import broadsheet.story.Cursor;
import broadsheet.story.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One conversation, be it below a story or a topic of its own.
 *
 * @param story the story it is about; null for a topic of its own
 * @param title a topic's title; null below a story, which has a headline
 * @param moderation a topic's way; null below a story, whose section has one
 * @param board the number of the forum's list in which it stands
 * @param isPinned whether it stands at the head of that list
 * @param isLocked whether moderators have closed it
 * @param readable how many comments readers can read
 * @param lastAt when the latest of these was posted; null when there is none
 * @param movedTo the conversation that this one was merged into, or null
 */
public record Conversation(
        TalkId id,
        @Nullable StoryId story,
        @Nullable String title,
        @Nullable Moderation moderation,
        long board,
        boolean isPinned,
        boolean isLocked,
        int readable,
        @Nullable Instant lastAt,
        @Nullable TalkId movedTo) {
    /** The list of the conversations below stories. */
    public static final long STORIES = 0;

    /** Where a page of its list continues behind it; it must be in the list. */
    public Cursor cursor() {
        return new Cursor(lastAt == null ? 0 : lastAt.toEpochMilli(), id.value());
    }

    /** Whether readers find it in its list: something can be read in it, and it is where it was. */
    public boolean isListed() {
        return lastAt != null && movedTo == null;
    }
}

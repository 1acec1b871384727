package broadsheet.forum;

import broadsheet.comments.Conversation;
import broadsheet.comments.Topics;
import broadsheet.story.StoryCard;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as lists show it.
 *
 * @param section the name of a story's section, or of a topic's board where several stand together; else empty
 * @param lastAt when the latest comment was posted; null when there is none
 */
record TopicLine(
        String title,
        String address,
        String section,
        int comments,
        @Nullable Instant lastAt,
        boolean isPinned,
        boolean isLocked) {
    static TopicLine of(Conversation topic) {
        return new TopicLine(
                topic.title() == null ? "" : topic.title(),
                Topics.address(topic),
                "",
                topic.readable(),
                topic.lastAt(),
                topic.isPinned(),
                topic.isLocked());
    }

    static TopicLine of(Conversation topic, StoryCard card) {
        return new TopicLine(
                card.headline(),
                Topics.address(card),
                card.sectionName(),
                topic.readable(),
                topic.lastAt(),
                topic.isPinned(),
                topic.isLocked());
    }

    /** The same with the name of its board. */
    TopicLine on(String board) {
        return new TopicLine(title, address, board, comments, lastAt, isPinned, isLocked);
    }

    /** A story of which nothing has been said yet. */
    static TopicLine silent(StoryCard card) {
        return new TopicLine(card.headline(), Topics.address(card), card.sectionName(), 0, null, false, false);
    }
}

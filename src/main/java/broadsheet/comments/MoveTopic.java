package broadsheet.comments;

import broadsheet.platform.db.Writing;
import broadsheet.section.Moderation;

/** Puts a topic into another list of the forum, whose way of moderation it takes on. */
public final class MoveTopic {
    /** @throws IllegalArgumentException when there is no such topic of its own, or when the list is that of the stories */
    public void run(Writing writing, TalkId talk, long board, Moderation moderation) {
        if (board == Conversation.STORIES) {
            throw new IllegalArgumentException("The board of the stories holds stories only.");
        }
        if (Sought.topic(writing, talk).board() != board) {
            ConversationStore.move(writing, talk, board, moderation);
        }
    }
}

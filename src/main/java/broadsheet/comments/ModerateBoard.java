package broadsheet.comments;

import broadsheet.platform.db.Writing;
import broadsheet.section.Moderation;

/** Gives all topics of a list of the forum the same way of moderation. */
public final class ModerateBoard {
    /** @throws IllegalArgumentException when the list is that of the stories, whose sections have ways of their own */
    public void run(Writing writing, long board, Moderation moderation) {
        if (board == Conversation.STORIES) {
            throw new IllegalArgumentException("A story is moderated as its section is.");
        }
        ConversationStore.moderate(writing, board, moderation);
    }
}

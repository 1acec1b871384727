package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** Puts a conversation at the head of its list, or back among the others. */
public final class PinTopic {
    /** @throws IllegalArgumentException when there is no such conversation */
    public void run(Writing writing, TalkId talk, boolean pinned) {
        if (Sought.conversation(writing, talk).isPinned() != pinned) {
            ConversationStore.pin(writing, talk, pinned);
        }
    }
}

package broadsheet.comments;

import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;

/** Closes a conversation, so that nothing more is taken in it, or opens it again. */
public final class LockTopic {
    /** @throws IllegalArgumentException when there is no such conversation */
    public void run(Writing writing, TalkId talk, boolean locked) {
        if (Sought.conversation(writing, talk).isLocked() != locked) {
            ConversationStore.lock(writing, talk, locked);
        }
    }

    /** The same for the conversation below a story, in which perhaps nothing has been said yet. */
    public void run(Writing writing, StoryId story, boolean locked) {
        TalkId talk = TalkId.of(story);
        ConversationStore.enter(writing, talk, story);
        run(writing, talk, locked);
    }
}

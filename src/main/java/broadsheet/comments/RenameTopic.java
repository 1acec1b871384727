package broadsheet.comments;

import broadsheet.platform.db.Writing;

/** Gives a topic another title; its address leads on from the old one. */
public final class RenameTopic {
    /** @throws IllegalArgumentException when there is no such topic of its own, or the title is too short or too long */
    public void run(Writing writing, TalkId talk, String typed) {
        String title = TopicTitle.checked(typed);
        if (!title.equals(Sought.topic(writing, talk).title())) {
            ConversationStore.rename(writing, talk, title);
        }
    }
}

package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.platform.db.Writing;

/** Moves all that was said in a topic into another conversation; the topic's address leads there from then on. */
public final class MergeTopic {
    /** @throws IllegalArgumentException when one is not there, when both are the same, or when the first is a story's */
    public void run(Writing writing, TalkId from, TalkId into) {
        if (from.equals(into)) {
            throw new IllegalArgumentException("A topic cannot be merged into itself.");
        }
        int shown = Sought.topic(writing, from).readable();
        Sought.conversation(writing, into);
        MergeStore.remember(writing, from, into);
        TransferStore.all(writing, from, into);
        ConversationStore.count(writing, from, -shown);
        ConversationStore.count(writing, into, shown);
        Watches.merged(writing, from, into);
        ConversationStore.lead(writing, from, into);
    }
}

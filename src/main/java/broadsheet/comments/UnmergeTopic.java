package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.platform.db.Writing;

/**
 * Takes a merge back: what came from the topic returns to it, with all that answered it since, and its address shows it
 * again. Who followed the two as one follows both. What was split off meanwhile stays where it went.
 */
public final class UnmergeTopic {
    /** @throws IllegalArgumentException in words for moderators, when it was not merged, or where it went has moved on */
    public void run(Writing writing, TalkId from) {
        Conversation topic = ConversationStore.find(writing, from)
                .orElseThrow(() -> new IllegalArgumentException("There is no topic " + from + "."));
        TalkId into = topic.movedTo();
        if (into == null) {
            throw new IllegalArgumentException("This topic was not merged into another, or was taken back already.");
        }
        if (!MergeStore.into(writing, into).contains(from)) {
            throw new IllegalArgumentException(
                    "What this topic was merged into was merged itself. Take that merge back first.");
        }
        int shown = MergeStore.shown(writing, from, into);
        MergeStore.back(writing, from, into);
        Watches.split(writing, /* from= */ into, /* into= */ from);
        lead(writing, from, into);
        ConversationStore.unlead(writing, from);
        ConversationStore.count(writing, into, -shown);
        ConversationStore.count(writing, from, shown);
    }

    /** What led through the topic leads to it again. */
    private static void lead(Writing writing, TalkId from, TalkId into) {
        for (TalkId earlier : MergeStore.into(writing, from)) {
            boolean leads = ConversationStore.find(writing, earlier)
                    .filter(found -> into.equals(found.movedTo()))
                    .isPresent();
            if (leads) {
                ConversationStore.lead(writing, earlier, from);
            }
        }
    }
}

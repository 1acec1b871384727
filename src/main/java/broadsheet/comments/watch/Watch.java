package broadsheet.comments.watch;

import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Writing;

/** A member watches a conversation from now on: everything that is there counts as read. */
public final class Watch {
    private final Digests digests;

    public Watch(Digests digests) {
        this.digests = digests;
    }

    /** At the member's own wish, who then wants letters about it again too. The conversation must have been entered. */
    public void run(Writing writing, MemberId member, TalkId talk) {
        WishStore.unmute(writing, member, talk);
        WatchStore.watch(writing, member, talk);
        digests.expect(writing);
    }

    /** Because the member spoke there, unless the member does not want that. */
    public void spoken(Writing writing, MemberId member, TalkId talk) {
        if (WishStore.watchesOwn(writing, member)) {
            WatchStore.watch(writing, member, talk);
            digests.expect(writing);
        }
    }
}

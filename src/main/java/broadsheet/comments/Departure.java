package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.members.Farewell;
import broadsheet.members.MemberId;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Writing;

/**
 * A member leaves: what was said stands without a name, or goes while its answers stay under a placeholder; likes, flags
 * and whatever the judge remembers of the person go as well.
 */
record Departure(Judge judge) implements Farewell {
    @Override
    public void leave(Writing writing, MemberId member, Wish wish) {
        for (Comment comment : OwnStore.said(writing, member)) {
            if (wish == Wish.REMOVE) {
                if (comment.state() != CommentState.REMOVED) {
                    CommentStore.decide(writing, comment, CommentState.REMOVED, writing.now());
                }
                OwnStore.silence(writing, comment);
            }
            OwnStore.unsign(writing, comment);
        }
        for (Comment comment : OwnStore.liked(writing, member)) {
            LikeStore.drop(writing, comment.id(), member);
            LikeStore.count(writing, comment, -1);
        }
        OwnStore.forget(writing, member);
        Watches.forget(writing, member);
        judge.forgetMember(writing, member.value());
    }
}

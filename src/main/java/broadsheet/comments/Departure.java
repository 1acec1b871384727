package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.masthead.Masthead;
import broadsheet.members.Farewell;
import broadsheet.members.MemberId;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Writing;

/**
 * A member leaves: what was said stands without a name, or goes while its answers stay under a placeholder, and with it
 * the titles of topics; likes, flags, what moderators wrote about the person and what the judge remembers go as well.
 */
record Departure(Masthead masthead, Judge judge) implements Farewell {
    @Override
    public void leave(Writing writing, MemberId member, Wish wish) {
        OwnStore.forgetReasons(writing, member);
        if (wish == Wish.REMOVE) {
            String title = masthead.words(writing).say("comments.deleted_topic");
            OwnStore.begun(writing, member).forEach(talk -> ConversationStore.rename(writing, talk, title));
        }
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
            LikeStore.find(writing, comment.id(), member).ifPresent(like -> Like.takeBack(writing, comment, like));
        }
        OwnStore.forget(writing, member);
        Watches.forget(writing, member);
        judge.forgetMember(writing, member.value());
    }
}

package broadsheet.comments;

import broadsheet.members.Member;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Writing;
import java.time.Duration;

/**
 * A member likes a comment, or takes that back by doing it again. One member counts once; accounts made today do not
 * count yet unless something of theirs was approved, so that nobody lifts a comment with accounts made for it (N08).
 */
public final class Like {
    private static final Duration NEW = Duration.ofDays(1);

    private final Judge judge;

    Like(Judge judge) {
        this.judge = judge;
    }

    /** Likes, or likes no more. */
    public Act run(Writing writing, TalkId talk, CommentId id, Member member) {
        Comment comment =
                CommentStore.find(writing, talk, id).filter(Comment::isShown).orElse(null);
        if (comment == null) {
            return Act.NOTHING;
        }
        if (member.id().equals(comment.speaker().member())) {
            return Act.OWN;
        }
        if (LikeStore.drop(writing, id, member.id())) {
            LikeStore.count(writing, comment, -1);
            return Act.DONE;
        }
        if (isNew(writing, member)) {
            return Act.TOO_NEW;
        }
        if (LikeStore.add(writing, id, member.id())) {
            LikeStore.count(writing, comment, 1);
        }
        return Act.DONE;
    }

    private boolean isNew(Writing writing, Member member) {
        return writing.now().isBefore(member.since().plus(NEW))
                && judge.standing(writing, member.id().value()).approved() == 0;
    }
}

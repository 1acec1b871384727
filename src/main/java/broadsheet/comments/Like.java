package broadsheet.comments;

import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Trust;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member likes a comment, or takes that back by doing it again. One member counts once; accounts made today do not
 * count yet unless something of theirs was approved, of accounts that nobody knows yet one from each network counts, and
 * none within a ring, so that nobody lifts a comment with accounts made for it (N08).
 */
public final class Like {
    private static final Duration NEW = Duration.ofDays(1);

    private final Judge judge;
    private final LikeRing ring;

    Like(Judge judge, LikeRing ring) {
        this.judge = judge;
        this.ring = ring;
    }

    /**
     * Likes, or likes no more.
     *
     * @param network where it comes from, sealed for its day; null when that is not to be looked at
     */
    public Act run(Writing writing, TalkId talk, CommentId id, Member member, @Nullable String network) {
        Comment comment =
                CommentStore.find(writing, talk, id).filter(Comment::isShown).orElse(null);
        if (comment == null) {
            return Act.NOTHING;
        }
        MemberId author = comment.speaker().member();
        if (member.id().equals(author)) {
            return Act.OWN;
        }
        Optional<LikeStore.Given> before = LikeStore.find(writing, id, member.id());
        if (before.isPresent()) {
            takeBack(writing, comment, before.get());
            return Act.DONE;
        }
        if (isNew(writing, member)) {
            return Act.TOO_NEW;
        }
        String from = isKnown(writing, judge, member.id()) ? null : network;
        boolean isCounted = from == null || !LikeStore.isCounted(writing, id, from);
        LikeStore.add(writing, new LikeStore.Given(id, member.id(), from, isCounted));
        if (isCounted) {
            LikeStore.count(writing, comment, 1);
        }
        if (author != null) {
            ring.look(writing, member.id(), author);
        }
        return Act.DONE;
    }

    /** Takes one back; another from the same network then stands in its place. */
    static void takeBack(Writing writing, Comment comment, LikeStore.Given like) {
        LikeStore.drop(writing, like);
        String network = like.network();
        boolean isReplaced = network != null && LikeStore.promote(writing, comment.id(), network);
        if (like.isCounted() && !isReplaced) {
            LikeStore.count(writing, comment, -1);
        }
    }

    /** Whether moderators have come to know somebody. */
    static boolean isKnown(Reading reading, Judge judge, MemberId member) {
        return judge.standing(reading, member.value()).trust(reading.now()).isAtLeast(Trust.KNOWN);
    }

    private boolean isNew(Writing writing, Member member) {
        return writing.now().isBefore(member.since().plus(NEW))
                && judge.standing(writing, member.id().value()).approved() == 0;
    }
}

package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.moderation.Judge;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.HashSet;
import java.util.Set;

/**
 * Three accounts or more, none of which moderators know yet, that all like each other's comments are a ring: what they
 * give each other does not count, nor does what they gave before it closed, and moderators find those comments among the
 * flagged ones (N08). Two who like each other are none.
 */
final class LikeRing {
    /** Stands in place of somebody who flags; the transparency report does not count it among what readers raised. */
    static final String FLAGGER = "ring";

    private static final String WORDS =
            "Accounts that nobody knows yet like each other’s comments. These likes are not counted.";

    private final Ids ids;
    private final Judge judge;

    LikeRing(Ids ids, Judge judge) {
        this.ids = ids;
        this.judge = judge;
    }

    /** Looks whether a like that has just been given closes a ring. */
    void look(Writing writing, MemberId liker, MemberId author) {
        if (Like.isKnown(writing, judge, liker) || Like.isKnown(writing, judge, author)) {
            return;
        }
        Set<MemberId> others = new HashSet<>(LikeStore.mutual(writing, liker));
        if (!others.contains(author)) {
            return;
        }
        others.retainAll(LikeStore.mutual(writing, author));
        for (MemberId third : others) {
            if (!Like.isKnown(writing, judge, third)) {
                LikeStore.among(writing, liker, author, third).forEach(like -> discount(writing, like));
            }
        }
    }

    private void discount(Writing writing, LikeStore.Given like) {
        LikeStore.discount(writing, like);
        CommentStore.find(writing, like.comment()).ifPresent(comment -> LikeStore.count(writing, comment, -1));
        FlagStore.add(writing, ids.next(), like.comment(), new Flag.Flagger(FLAGGER, null), Flag.Why.OTHER, WORDS);
    }
}

package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.moderation.Asked;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Judgement;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Opinion;
import broadsheet.moderation.Utterance;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Changes the words of a comment within five minutes of its posting. They are judged again, so that nobody slips in what
 * would not have been let in (N11); what was said before is kept for the moderators.
 */
public final class Edit {
    /** How long after its posting a comment can be changed. */
    public static final Duration WITHIN = Duration.ofMinutes(5);

    private final Ids ids;
    private final Judge judge;

    Edit(Ids ids, Judge judge) {
        this.ids = ids;
        this.judge = judge;
    }

    /** Whether it can still be changed. */
    static boolean isOpen(Comment comment, Instant now) {
        boolean isOurs = comment.state() == CommentState.SHOWN || comment.state() == CommentState.PENDING;
        return isOurs && now.isBefore(comment.postedAt().plus(WITHIN));
    }

    /**
     * Changes the words; the one who asks must be known to have written them.
     *
     * @param opinion what an outside service said of the new words, asked before the transaction
     */
    public Act run(
            Writing writing, Venue venue, CommentId id, Draft draft, @Nullable Network network, Opinion opinion) {
        Comment comment = CommentStore.find(writing, venue.talk(), id).orElse(null);
        if (comment == null) {
            return Act.NOTHING;
        }
        if (!isOpen(comment, writing.now()) || !venue.isOpen(writing)) {
            return Act.TOO_LATE;
        }
        if (draft.troubles().containsKey(Draft.Field.COMMENT)) {
            return Act.UNFIT;
        }
        if (draft.words().equals(comment.words())) {
            return Act.SAME;
        }
        Judgement judgement = judge.judge(
                writing, said(comment, draft), asked(venue, comment, network).opinion(opinion));
        CommentState state = switch (judgement.verdict()) {
            case PUBLISH -> comment.state();
            case HOLD -> CommentState.PENDING;
            case SPAM -> CommentState.SPAM;
            case REFUSE, REPEAT -> null;
        };
        if (state == null) {
            return Act.BANNED;
        }
        EditStore.change(writing, ids.next(), comment, draft.words());
        if (state != comment.state()) {
            CommentStore.decide(writing, comment, state, writing.now());
        }
        return Act.DONE;
    }

    /** The new words, as they are judged. */
    static Utterance said(Comment comment, Draft draft) {
        MemberId member = comment.speaker().member();
        return new Utterance(
                Kind.EDIT,
                comment.name(),
                draft.words(),
                member == null ? null : member.value(),
                comment.talk().value());
    }

    private static Asked asked(Venue venue, Comment comment, @Nullable Network network) {
        return Asked.of(comment.id().value(), network, venue.mode());
    }
}

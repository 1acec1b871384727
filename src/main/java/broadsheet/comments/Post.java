package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.comments.Posted.Refused;
import broadsheet.comments.Posted.Taken;
import broadsheet.members.MemberId;
import broadsheet.moderation.Asked;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Judgement;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Utterance;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reader's comment in. Whether it is shown at once, waits for a moderator or is put aside is for the judge to
 * say. What names the form is remembered in the same transaction, so that the same form sent twice is one comment.
 */
public final class Post {
    private final Ids ids;
    private final Judge judge;
    private final Tell tell;

    Post(Ids ids, Judge judge, Tell tell) {
        this.ids = ids;
        this.judge = judge;
        this.tell = tell;
    }

    /** Checks, then enters. */
    public Posted run(Writing writing, Venue venue, Posting posting) {
        return run(writing, venue, posting, "");
    }

    /** The same for the first comment of a topic, whose title is judged with it. */
    Posted run(Writing writing, Venue venue, Posting posting, String title) {
        Draft draft = posting.draft();
        if (!draft.troubles().isEmpty()) {
            return new Refused(Reason.UNFIT);
        }
        CommentId answers = posting.answers();
        String fingerprint = draft.fingerprint(venue.talk().value(), answers == null ? 0 : answers.value());
        Optional<Posted> before = before(writing, posting.form(), fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Conversation> there = ConversationStore.find(writing, venue.talk());
        if (!isOpen(writing, venue, there)) {
            return new Refused(Reason.CLOSED);
        }
        Comment answered = answers == null ? null : shown(writing, venue, answers);
        if (answers != null && answered == null) {
            return new Refused(Reason.NOTHING_TO_ANSWER);
        }
        Reason spent = posting.spending().spend(writing);
        if (spent != null) {
            return new Refused(spent);
        }
        var id = new CommentId(ids.next());
        Judgement judgement =
                judge.judge(writing, utterance(venue, posting, title), asked(id, venue, posting.manner()));
        CommentState state = Verdicts.state(judgement.verdict()).orElse(null);
        if (state == null) {
            return Verdicts.refused(judgement.reason());
        }
        if (venue.story() != null && there.isEmpty()) {
            ConversationStore.enter(writing, venue.talk(), venue.story());
        }
        var speaker = new Speaker(draft.name(), posting.member());
        Comment comment = Comment.fresh(id, venue.talk(), answered, speaker, draft.words(), state, writing.now());
        Long turn = comment.isShown() ? tell.turn(writing, List.of(comment.talk())) : null;
        CommentStore.enter(writing, comment, turn);
        AnswerStore.remember(writing, posting.form(), fingerprint, comment.id());
        if (speaker.member() != null && state != CommentState.SPAM) {
            tell.spoke(writing, speaker.member(), venue.talk());
        }
        if (turn != null) {
            tell.entered(writing, comment, turn);
        }
        return new Taken(comment.id(), false);
    }

    private static Utterance utterance(Venue venue, Posting posting, String title) {
        MemberId member = posting.member();
        Draft draft = posting.draft();
        return new Utterance(
                title.isEmpty() ? Kind.COMMENT : Kind.TOPIC,
                draft.name(),
                title.isEmpty() ? draft.words() : title + "\n\n" + draft.words(),
                member == null ? null : member.value(),
                venue.talk().value());
    }

    private static Asked asked(CommentId id, Venue venue, Manner manner) {
        return Asked.of(id.value(), manner.network(), venue.mode())
                .challenge(manner.typed(), manner.isAnswered(), manner.isTrapFilled())
                .opinion(manner.opinion())
                .begun(venue.begun());
    }

    /** What this form brought earlier. */
    private static Optional<Posted> before(Writing writing, String form, String fingerprint) {
        return AnswerStore.find(writing, form)
                .map(answer -> answer.fingerprint().equals(fingerprint)
                        ? new Taken(answer.comment(), true)
                        : new Refused(Reason.OTHER_WORDS));
    }

    private static @Nullable Comment shown(Writing writing, Venue venue, CommentId id) {
        return CommentStore.find(writing, venue.talk(), id)
                .filter(Comment::isShown)
                .orElse(null);
    }

    /** Moderators may have closed it while the form was on its way. */
    private static boolean isOpen(Writing writing, Venue venue, Optional<Conversation> there) {
        return venue.isOpen(writing)
                && there.filter(found -> found.isLocked() || found.movedTo() != null)
                        .isEmpty();
    }
}

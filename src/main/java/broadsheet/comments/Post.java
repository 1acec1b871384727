package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.comments.Posted.Refused;
import broadsheet.comments.Posted.Taken;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a reader's comment in. It is shown at once where the section is moderated afterwards and the challenge was
 * answered; otherwise it waits for a moderator. The challenge's id is remembered in the same transaction, so that the
 * same form sent twice is one comment.
 */
public final class Post {
    private final Ids ids;

    public Post(Ids ids) {
        this.ids = ids;
    }

    /** Checks, then enters. */
    public Posted run(Writing writing, Venue venue, Posting posting) {
        Draft draft = posting.draft();
        if (!draft.troubles().isEmpty()) {
            return new Refused(Reason.UNFIT);
        }
        CommentId answers = posting.answers();
        String fingerprint = draft.fingerprint(venue.talk().value(), answers == null ? 0 : answers.value());
        Optional<Posted> before = before(writing, posting.challenge(), fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        if (!isOpen(writing, venue)) {
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
        Comment comment = comment(writing, venue, posting, answered);
        if (venue.story() != null) {
            ConversationStore.enter(writing, venue.talk(), venue.story());
        }
        CommentStore.insert(writing, comment, null);
        AnswerStore.remember(writing, posting.challenge(), fingerprint, comment.id());
        return new Taken(comment.id(), false);
    }

    /** What this challenge brought earlier. */
    private static Optional<Posted> before(Writing writing, String challenge, String fingerprint) {
        return AnswerStore.find(writing, challenge)
                .map(answer -> answer.fingerprint().equals(fingerprint)
                        ? new Taken(answer.comment(), true)
                        : new Refused(Reason.OTHER_WORDS));
    }

    private static @Nullable Comment shown(Writing writing, Venue venue, CommentId id) {
        return CommentStore.find(writing, venue.talk(), id)
                .filter(Comment::isShown)
                .orElse(null);
    }

    private Comment comment(Writing writing, Venue venue, Posting posting, @Nullable Comment answered) {
        boolean atOnce = posting.trusted() && venue.moderation() == Moderation.AFTER;
        return Comment.fresh(
                new CommentId(ids.next()),
                venue.talk(),
                answered,
                Speaker.guest(posting.draft().name()),
                posting.draft().words(),
                atOnce ? CommentState.SHOWN : CommentState.PENDING,
                writing.now());
    }

    /** Moderators may have closed it while the form was on its way. */
    private static boolean isOpen(Writing writing, Venue venue) {
        return venue.isOpen(writing)
                && ConversationStore.find(writing, venue.talk())
                        .filter(found -> found.isLocked() || found.movedTo() != null)
                        .isEmpty();
    }
}

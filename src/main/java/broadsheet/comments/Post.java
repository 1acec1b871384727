package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.comments.Posted.Refused;
import broadsheet.comments.Posted.Taken;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
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
    public Posted run(Writing writing, Story story, Posting posting) {
        Draft draft = posting.draft();
        if (!draft.troubles().isEmpty()) {
            return new Refused(Reason.UNFIT);
        }
        CommentId answers = posting.answers();
        String fingerprint = draft.fingerprint(story.id().value(), answers == null ? 0 : answers.value());
        Optional<Posted> before = before(writing, posting.challenge(), fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        if (!Closing.isOpen(writing, story)) {
            return new Refused(Reason.CLOSED);
        }
        Comment answered = answers == null ? null : shown(writing, story, answers);
        if (answers != null && answered == null) {
            return new Refused(Reason.NOTHING_TO_ANSWER);
        }
        Reason spent = posting.spending().spend(writing);
        if (spent != null) {
            return new Refused(spent);
        }
        Comment comment = comment(writing, story, posting, answered);
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

    private static @Nullable Comment shown(Writing writing, Story story, CommentId id) {
        return CommentStore.find(writing, story.id(), id)
                .filter(Comment::isShown)
                .orElse(null);
    }

    private Comment comment(Writing writing, Story story, Posting posting, @Nullable Comment answered) {
        var id = new CommentId(ids.next());
        boolean atOnce = posting.trusted() && story.section().moderation() == Moderation.AFTER;
        return new Comment(
                id,
                story.id(),
                answered == null ? null : answered.id(),
                Place.of(answered == null ? null : answered.place(), writing.now(), id),
                posting.draft().name(),
                posting.draft().words(),
                atOnce ? CommentState.SHOWN : CommentState.PENDING,
                writing.now(),
                0);
    }
}

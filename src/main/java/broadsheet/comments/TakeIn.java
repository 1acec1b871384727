package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in a comment that was made elsewhere, with its own date and what was decided about it there; once only. */
public final class TakeIn {
    /**
     * A comment from elsewhere.
     *
     * @param answers the comment it answers, taken in before it; null when it is on the story itself
     * @param origin names it for good where it comes from
     */
    public record Foreign(
            StoryId story,
            @Nullable CommentId answers,
            Draft draft,
            CommentState state,
            Instant postedAt,
            String origin) {}

    /** The same for one in a topic of its own. */
    public record Said(
            TalkId talk,
            @Nullable CommentId answers,
            Draft draft,
            CommentState state,
            Instant postedAt,
            String origin) {}

    /** The comment here, and whether it is new. */
    public record Taken(CommentId id, boolean isNew) {}

    private final Ids ids;

    public TakeIn(Ids ids) {
        this.ids = ids;
    }

    /** The comment that was taken in from there, if it was. */
    public Optional<CommentId> known(Reading reading, String origin) {
        return CommentStore.byOrigin(reading, origin).map(Comment::id);
    }

    /** The comment of this conversation that was written here and bears this number. */
    public Optional<CommentId> own(Reading reading, TalkId talk, String number) {
        return CommentId.parse(number)
                .flatMap(id -> CommentStore.own(reading, talk, id))
                .map(Comment::id);
    }

    /**
     * Takes it in, unless it is here already; then nothing changes, whatever moderators have decided about it since.
     *
     * @throws IllegalArgumentException when it has no words and was not removed, or when the comment it answers is not on the same story
     */
    public Taken run(Writing writing, Foreign foreign) {
        TalkId talk = TalkId.of(foreign.story());
        ConversationStore.enter(writing, talk, foreign.story());
        return run(
                writing,
                new Said(
                        talk,
                        foreign.answers(),
                        foreign.draft(),
                        foreign.state(),
                        foreign.postedAt(),
                        foreign.origin()));
    }

    /** The same into a conversation that is there. */
    public Taken run(Writing writing, Said said) {
        Optional<CommentId> known = known(writing, said.origin());
        if (known.isPresent()) {
            return new Taken(known.get(), false);
        }
        if (said.draft().words().isEmpty() && said.state() != CommentState.REMOVED) {
            throw new IllegalArgumentException("The comment " + said.origin() + " has no words.");
        }
        Comment answered = said.answers() == null ? null : answered(writing, said.talk(), said.answers());
        var comment = Comment.fresh(
                new CommentId(ids.next()),
                said.talk(),
                answered,
                Speaker.guest(said.draft().name()),
                said.draft().words(),
                said.state(),
                said.postedAt());
        CommentStore.takeIn(writing, comment, said.origin());
        return new Taken(comment.id(), true);
    }

    /** A topic of its own, in which nothing has been said yet. */
    public TalkId topic(Writing writing, String title, Moderation moderation, long board) {
        var talk = new TalkId(ids.next());
        ConversationStore.start(writing, talk, TopicTitle.checked(title), moderation, board, null);
        return talk;
    }

    private static Comment answered(Writing writing, TalkId talk, CommentId id) {
        return CommentStore.find(writing, talk, id)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no comment " + id + " in that conversation."));
    }
}

package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
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

    /**
     * Takes it in, unless it is here already; then nothing changes, whatever moderators have decided about it since.
     *
     * @throws IllegalArgumentException when it has no words, or when the comment it answers is not on the same story
     */
    public Taken run(Writing writing, Foreign foreign) {
        Optional<CommentId> known = known(writing, foreign.origin());
        if (known.isPresent()) {
            return new Taken(known.get(), false);
        }
        if (foreign.draft().words().isEmpty()) {
            throw new IllegalArgumentException("The comment " + foreign.origin() + " has no words.");
        }
        Comment answered = foreign.answers() == null ? null : answered(writing, foreign.story(), foreign.answers());
        TalkId talk = TalkId.of(foreign.story());
        ConversationStore.enter(writing, talk, foreign.story());
        var comment = Comment.fresh(
                new CommentId(ids.next()),
                talk,
                answered,
                Speaker.guest(foreign.draft().name()),
                foreign.draft().words(),
                foreign.state(),
                foreign.postedAt());
        CommentStore.insert(writing, comment, foreign.origin());
        return new Taken(comment.id(), true);
    }

    private static Comment answered(Writing writing, StoryId story, CommentId id) {
        return CommentStore.find(writing, TalkId.of(story), id)
                .orElseThrow(() -> new IllegalArgumentException("There is no comment " + id + " on that story."));
    }
}

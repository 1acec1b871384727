package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives out everything that readers said, with all that is needed to take it in elsewhere; nothing is held. */
public final class TakeOut {
    /**
     * A comment.
     *
     * @param origin names it for good where it came from; null when it was written here
     * @param answers the comment it answers; null when it answers none
     * @param answersOrigin the origin of that one
     * @param story the story it is about; null when it stands in a topic of its own
     * @param name empty when the account has been deleted
     */
    public record Given(
            CommentId id,
            @Nullable String origin,
            @Nullable CommentId answers,
            @Nullable String answersOrigin,
            @Nullable StoryId story,
            String name,
            String words,
            CommentState state,
            Instant postedAt) {}

    /**
     * A conversation in which something was said.
     *
     * @param story null for a topic of its own
     */
    public record Held(@Nullable StoryId story, long comments) {}

    private TakeOut() {}

    /** Every comment, whatever its state, in the order in which they came. */
    public static void comments(Reading reading, Optional<StoryId> story, Consumer<Given> taker) {
        TakeOutStore.comments(reading, story.map(TalkId::of).orElse(null), taker);
    }

    /** Every conversation, in the order in which the first comments of each came. */
    public static void conversations(Reading reading, Optional<StoryId> story, Consumer<Held> taker) {
        TakeOutStore.conversations(reading, story.map(TalkId::of).orElse(null), taker);
    }
}

package broadsheet.exchange;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.Draft;
import broadsheet.comments.TakeIn;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Some comments of one story; those they answer have been written before, or stand among them before them. */
final class CommentsEntry implements Entry {
    /** How many are written together at most. */
    static final int MOST = 100;

    /** One comment; {@code answers} is the origin of the one it answers, or null. */
    record Made(
            String origin, @Nullable String answers, Draft draft, CommentState state, Instant postedAt, long line) {}

    private final @Nullable ExchangeRoom room;
    private final String story;
    private final List<Made> comments;

    CommentsEntry(@Nullable ExchangeRoom room, String story, List<Made> comments) {
        this.room = room;
        this.story = story;
        this.comments = comments;
    }

    @Override
    public int weight() {
        return comments.size();
    }

    @Override
    public void rehearse(@Nullable Reading paper, Tally tally) {
        for (Made comment : comments) {
            boolean isKnown = paper != null
                    && room != null
                    && room.takeIn().known(paper, comment.origin()).isPresent();
            tally.count(Kind.COMMENT, isKnown ? Outcome.UNCHANGED : Outcome.ADDED, comment.line(), comment.origin());
        }
    }

    @Override
    public void failed(String reason, Tally tally) {
        for (Made comment : comments) {
            tally.drop(Kind.COMMENT, comment.line(), comment.origin(), "It could not be taken in: " + reason);
        }
    }

    @Override
    public void carry(Writing writing, Tally tally) {
        if (room == null) {
            throw new IllegalStateException("There is no paper to write to.");
        }
        Optional<StoryId> id = room.stories().stories().byOrigin(writing, story);
        for (Made comment : comments) {
            if (id.isEmpty()) {
                tally.drop(Kind.COMMENT, comment.line(), comment.origin(), "Its story was not taken in.");
            } else {
                boolean isNew = take(room.takeIn(), writing, id.get(), comment);
                tally.count(Kind.COMMENT, isNew ? Outcome.ADDED : Outcome.UNCHANGED, comment.line(), comment.origin());
            }
        }
    }

    private static boolean take(TakeIn takeIn, Writing writing, StoryId story, Made comment) {
        String answers = comment.answers();
        CommentId answered =
                answers == null ? null : takeIn.known(writing, answers).orElse(null);
        try {
            return takeIn.run(writing, foreign(story, answered, comment)).isNew();
        } catch (IllegalArgumentException e) {
            if (answered == null) {
                throw e;
            }
            // What it claims to answer is on another story.
            return takeIn.run(writing, foreign(story, null, comment)).isNew();
        }
    }

    private static TakeIn.Foreign foreign(StoryId story, @Nullable CommentId answered, Made comment) {
        return new TakeIn.Foreign(
                story, answered, comment.draft(), comment.state(), comment.postedAt(), comment.origin());
    }
}

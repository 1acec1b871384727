package broadsheet.comments;

import broadsheet.story.CommentsMode;
import broadsheet.story.Story;
import java.time.Duration;
import java.time.Instant;

/** When a conversation closes: at once where the story says so, else so many days after publication. */
final class Closing {
    private Closing() {}

    /** The first instant at which nothing more is taken; {@link Instant#MAX} for never. */
    static Instant of(Story story) {
        Integer days = story.section().commentsCloseDays();
        Instant published = story.publishedAt();
        if (story.comments() == CommentsMode.CLOSED || published == null) {
            return Instant.MIN;
        }
        return days == null ? Instant.MAX : published.plus(Duration.ofDays(days));
    }
}

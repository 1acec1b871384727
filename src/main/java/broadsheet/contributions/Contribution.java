package broadsheet.contributions;

import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that a reader sent in.
 *
 * @param words several lines; an empty line parts paragraphs
 * @param solved whether its challenge was answered; one that came without is looked at with more care
 * @param touchedAt when it last went from one state to another
 * @param decidedAt when the desk decided, or null
 * @param reason why it was declined; may be empty
 * @param story what was made of it, or null
 * @param deleteAt when all of it is deleted, unless something happens to it or a story of it is kept
 */
public record Contribution(
        ContributionId id,
        ContributionState state,
        String title,
        String words,
        Sender sender,
        boolean solved,
        Consent consent,
        Instant sentAt,
        Instant touchedAt,
        @Nullable Instant decidedAt,
        String reason,
        @Nullable StoryId story,
        Instant deleteAt) {
    /** Its paragraphs, each of lines. */
    public List<List<String>> paragraphs() {
        return paragraphs(words);
    }

    /** Words as paragraphs of lines. */
    public static List<List<String>> paragraphs(String words) {
        return Arrays.stream(words.split("\n\n"))
                .map(paragraph -> List.of(paragraph.split("\n")))
                .toList();
    }
}

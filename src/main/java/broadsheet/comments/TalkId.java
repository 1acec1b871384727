package broadsheet.comments;

import broadsheet.platform.text.Numbers;
import broadsheet.story.StoryId;
import java.util.Optional;

/** Names one conversation for good. That below a story bears the story's number; no other has one of these. */
public record TalkId(long value) {
    /** The conversation below a story. */
    public static TalkId of(StoryId story) {
        return new TalkId(story.value());
    }

    /** The id that these digits write, or empty when they write none. */
    public static Optional<TalkId> parse(String digits) {
        return digits.startsWith("0") ? Optional.empty() : Numbers.of(digits).map(TalkId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

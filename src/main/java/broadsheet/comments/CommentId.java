package broadsheet.comments;

import broadsheet.platform.text.Numbers;
import java.util.Optional;

/** Names one comment for good. */
public record CommentId(long value) {
    /** The id that these digits write, or empty when they write none. */
    public static Optional<CommentId> parse(String digits) {
        return digits.startsWith("0") ? Optional.empty() : Numbers.of(digits).map(CommentId::new);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

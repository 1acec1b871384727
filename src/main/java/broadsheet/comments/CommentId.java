package broadsheet.comments;

import java.util.Optional;

/** Names one comment for good. */
public record CommentId(long value) {
    /** The id that these digits write, or empty when they write none. */
    public static Optional<CommentId> parse(String digits) {
        return digits.matches("[1-9]\\d{0,17}") ? Optional.of(new CommentId(Long.parseLong(digits))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

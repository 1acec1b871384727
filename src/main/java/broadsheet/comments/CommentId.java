package broadsheet.comments;

import java.util.Optional;

/** Names one comment for good. */
public record CommentId(long value) {
    /** The id that these digits write, or empty when they write none. */
    public static Optional<CommentId> parse(String digits) {
        if (!digits.matches("[1-9]\\d{0,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CommentId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty(); // 19 digits may be too many
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

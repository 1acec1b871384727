package broadsheet.comments;

import broadsheet.platform.text.Numbers;
import java.util.Optional;

/** Names one comment for good. */
public record CommentId(long value) {
    private static final String MARK = "#comment-";

    /** The id that these digits write, or empty when they write none. */
    public static Optional<CommentId> parse(String digits) {
        return digits.startsWith("0") ? Optional.empty() : Numbers.of(digits).map(CommentId::new);
    }

    /** The comment to which an address leads, such as the link at its time; empty when it leads to none. */
    public static Optional<CommentId> inAddress(String address) {
        int mark = address.lastIndexOf(MARK);
        return mark < 0 ? Optional.empty() : parse(address.substring(mark + MARK.length()));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package broadsheet.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands in its conversation: the keys of those above it and its own, so that places sorted as text are
 * in reading order. A key is 12 hexadecimal digits of epoch milliseconds and 16 of the id. Three levels are drawn; an
 * answer to the third stands beside it.
 */
record Place(String path) {
    static final int KEY = 28;
    private static final int DEEPEST_DRAWN = 2;
    private static final int TIME_DIGITS = 12;
    private static final long LATEST = (1L << 48) - 1;

    /** The place of a comment that answers the one at {@code answered}, or none. */
    static Place of(@Nullable Place answered, Instant at, CommentId id) {
        String key = "%012x%016x".formatted(Math.clamp(at.toEpochMilli(), 0, LATEST), id.value());
        if (answered == null) {
            return new Place(key);
        }
        int above = Math.min(answered.path().length(), DEEPEST_DRAWN * KEY);
        return new Place(answered.path().substring(0, above) + key);
    }

    /** 0 for a comment on the story itself, 1 and 2 for answers. */
    int depth() {
        return path.length() / KEY - 1;
    }

    /** The key of the comment on the story itself under which all this stands. */
    String thread() {
        return path.substring(0, KEY);
    }

    /** Whether this place is below that one. */
    boolean isBelow(Place other) {
        return path.length() > other.path.length() && path.startsWith(other.path);
    }

    /** The comments above it, outermost first. */
    List<CommentId> above() {
        var ids = new ArrayList<CommentId>();
        for (int end = KEY; end < path.length(); end += KEY) {
            ids.add(new CommentId(Long.parseLong(path.substring(end - KEY + TIME_DIGITS, end), 16)));
        }
        return ids;
    }
}

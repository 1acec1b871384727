package broadsheet.story;

import java.util.Optional;

/**
 * Where a page of a list begins: behind this story. Written {@code millis-id} in base 36.
 *
 * @param at the story's place in time, epoch milliseconds
 */
public record Cursor(long at, long id) {
    /** Before all stories. */
    public static final Cursor START = new Cursor(Long.MAX_VALUE, Long.MAX_VALUE);

    /** The cursor of that text, or nothing when it is none. */
    public static Optional<Cursor> of(String text) {
        if (!text.matches("-?[0-9a-z]{1,12}-[0-9a-z]{1,13}")) {
            return Optional.empty();
        }
        int dash = text.lastIndexOf('-');
        try {
            return Optional.of(
                    new Cursor(Long.parseLong(text, 0, dash, 36), Long.parseLong(text, dash + 1, text.length(), 36)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Long.toString(at, 36) + "-" + Long.toString(id, 36);
    }
}

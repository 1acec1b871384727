package broadsheet.comments;

import org.jspecify.annotations.Nullable;

/** The order of a conversation. Answers always stand oldest first under what they answer. */
enum Order {
    OLDEST,
    NEWEST;

    /** The order that an address asks for: {@code newest}, or none. */
    static Order of(@Nullable String asked) {
        return "newest".equals(asked) ? NEWEST : OLDEST;
    }
}

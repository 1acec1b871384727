package broadsheet.comments;

import org.jspecify.annotations.Nullable;

/** The order of a conversation. Answers always stand oldest first under what they answer. */
enum Order {
    OLDEST,
    NEWEST,
    /** What most readers like comes first. */
    LIKED;

    /** The order that an address asks for: {@code newest}, {@code liked}, or none. */
    static Order of(@Nullable String asked) {
        return "newest".equals(asked) ? NEWEST : "liked".equals(asked) ? LIKED : OLDEST;
    }

    /** What an address asks for it with; empty for the one that needs no asking. */
    String word() {
        return switch (this) {
            case OLDEST -> "";
            case NEWEST -> "newest";
            case LIKED -> "liked";
        };
    }
}

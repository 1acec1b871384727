package broadsheet.comments;

import java.util.Locale;

/** What has been decided about a comment. Readers read shown ones only. */
public enum CommentState {
    /** Nobody has decided yet. */
    PENDING,
    SHOWN,
    /** Out of sight while it is being considered. */
    HIDDEN,
    /** Taken down. */
    REMOVED,
    /** Taken for spam. */
    SPAM;

    /** The state in lower case, as it is stored and as commands print it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CommentState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}

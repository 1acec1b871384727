package broadsheet.platform.db;

import org.jspecify.annotations.Nullable;

/** The database cannot answer or cannot keep what it was given; nothing of the act was acknowledged. */
public final class DatabaseUnavailable extends RuntimeException {
    public DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

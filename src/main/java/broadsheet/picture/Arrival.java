package broadsheet.picture;

import broadsheet.platform.db.Row;
import broadsheet.platform.text.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a picture came in.
 *
 * @param at when; null for pictures from before this was written down
 * @param person the number of the one who brought it in; null when a program did
 * @param name that person's name then; may be empty
 * @param fileName what the file was called where it came from, to be shown only; may be empty
 * @param bytes the size of the original; 0 when it was not written down
 */
public record Arrival(@Nullable Instant at, @Nullable Long person, String name, String fileName, long bytes) {
    private static final int LONGEST_NAME = 200;

    static Arrival of(Row row) {
        return new Arrival(
                row.instantOrNull("added_at"),
                row.numberOrNull("added_by"),
                row.text("added_by_name"),
                row.text("file_name"),
                row.number("bytes"));
    }

    /** Tidies the names. */
    public Arrival {
        name = PlainText.line(name, LONGEST_NAME);
        fileName = PlainText.line(fileName, LONGEST_NAME);
    }
}

package broadsheet.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a story came from.
 *
 * @param agency the agency; empty for our own reporting
 * @param day the day on which the agency issued it
 * @param place the agency's dateline; may be empty
 */
public record Source(String agency, @Nullable LocalDate day, String place) {
    public static final Source OWN = new Source("", null, "");
}

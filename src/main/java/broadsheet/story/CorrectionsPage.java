package broadsheet.story;

import broadsheet.masthead.Shell;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of all that was corrected in the paper, newest first.
 *
 * @param older the address of the next page, or null
 * @param newest the address of the first page on all others, or null
 */
public record CorrectionsPage(
        Shell shell,
        List<Line> lines,
        @Nullable String older,
        @Nullable String newest) {
    /** A correction with the story that it is about. */
    public record Line(Correction correction, String headline, String address) {}

    /** A message of the story room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }

    /** A moment as readers of this paper write it. */
    public String moment(Instant moment) {
        return shell.words().moment(moment, shell.paper().zone());
    }
}

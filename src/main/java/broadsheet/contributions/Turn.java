package broadsheet.contributions;

import java.time.Instant;
import java.util.List;

/**
 * A question of the desk, or the sender's answer.
 *
 * @param name who asked; empty for answers
 */
public record Turn(boolean byDesk, String name, String words, Instant at) {
    /** Its paragraphs, each of lines. */
    public List<List<String>> paragraphs() {
        return Contribution.paragraphs(words);
    }
}

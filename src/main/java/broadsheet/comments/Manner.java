package broadsheet.comments;

import broadsheet.moderation.Opinion;
import broadsheet.platform.http.Network;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a form was sent, as far as it tells something about who sent it.
 *
 * @param network where it came from; null when that is not to be looked at
 * @param typed how long the form was open; null when that is not known
 * @param isTrapFilled whether the field was filled that people do not see
 * @param isAnswered whether its challenge was answered well
 * @param opinion what an outside service said of the words
 */
public record Manner(
        @Nullable Network network,
        @Nullable Duration typed,
        boolean isTrapFilled,
        boolean isAnswered,
        Opinion opinion) {
    /** Nothing is known but whether the challenge was answered well. */
    public static Manner plain(boolean isAnswered) {
        return new Manner(null, null, false, isAnswered, Opinion.UNASKED);
    }
}

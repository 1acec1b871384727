package broadsheet.platform.challenge;

import java.time.Duration;
import java.time.Instant;

/**
 * One challenge's number and its last moment. It is good once, see {@link Challenges#spend}.
 *
 * @param id 32 hexadecimal digits, unlike any other challenge's
 */
public record Ticket(String id, Instant expires) {
    static final Duration LIFE = Duration.ofMinutes(10);

    /** When it was handed out. */
    public Instant issued() {
        return expires.minus(LIFE);
    }
}

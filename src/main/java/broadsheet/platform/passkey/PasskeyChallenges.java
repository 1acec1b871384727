package broadsheet.platform.passkey;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.Instant;

/**
 * Challenges that carry their own end and seal, so that nothing is stored before one is answered. Each is good once, for
 * the one purpose, such as one session's registration.
 */
final class PasskeyChallenges {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int PARTS = 3;

    private final Tokens tokens;

    private final Shelf shelf;

    PasskeyChallenges(Tokens tokens, Shelf shelf) {
        this.tokens = tokens;
        this.shelf = shelf;
    }

    private static String sealed(String purpose, String random) {
        return "passkey/" + purpose + "/" + random;
    }

    String fresh(String purpose, Instant now) {
        long end = now.plus(GOOD_FOR).toEpochMilli();
        String random = tokens.fresh();
        return end + "." + random + "." + tokens.of(sealed(purpose, random), end);
    }

    /** Uses it up; false when it was used, is too old, or was made for something else. */
    boolean spend(Writing writing, String purpose, String challenge) {
        String[] parts = challenge.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].matches("[0-9]{1,15}") || parts[1].length() > 100) {
            return false;
        }
        long end = Long.parseLong(parts[0]);
        return tokens.opens(sealed(purpose, parts[1]), end, parts[2])
                && writing.now().toEpochMilli() < end
                && shelf.spend(writing, tokens.hash("passkey/" + parts[1]), Instant.ofEpochMilli(end));
    }
}

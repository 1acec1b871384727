package broadsheet.platform.challenge;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Words that nobody can guess, in lower-case hexadecimal digits. */
public final class Tokens {
    private static final int BYTES = 20;

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    public Tokens(Secrets secrets) {
        this.seal = secrets.seal("tokens");
    }

    /** A fresh token of 40 digits; whoever hands it out must store it. */
    public String fresh() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is stored of a token, so that whoever reads the database cannot use it: 64 hexadecimal digits. */
    public String hash(String token) {
        return seal.hex("hash/" + token);
    }

    /**
     * The token of 40 digits for one thing, always the same, so that it need not be stored.
     *
     * @param purpose what it opens, such as {@code receipt}; a token of one purpose is none of another
     */
    public String of(String purpose, long id) {
        return seal.hex(purpose + "/" + id).substring(0, 2 * BYTES);
    }

    /** Whether this token is the one of that thing; takes equally long wherever they differ. */
    public boolean opens(String purpose, long id, String token) {
        return Seal.same(of(purpose, id), token);
    }
}

package broadsheet.contributions;

import broadsheet.platform.challenge.Tokens;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The code by which a sender follows a contribution: four times four letters, none of which looks like another or like a
 * digit. There are 19^16 of them, about 2^68.
 *
 * @param letters sixteen capitals
 */
record TrackingCode(String letters) {
    private static final String ALPHABET = "ACDEFGHJKMNPRTUVWXY";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** One that nobody can guess. */
    static TrackingCode fresh(Tokens tokens) {
        var letters = new StringBuilder();
        BigInteger rest = new BigInteger(tokens.fresh(), 16);
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(base);
            letters.append(ALPHABET.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return new TrackingCode(letters.toString());
    }

    /** As somebody typed it, with whatever stands between the letters; need not be one of ours. */
    static TrackingCode typed(String typed) {
        String start = typed.length() > 200 ? typed.substring(0, 200) : typed;
        String letters = Normalizer.normalize(start, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z]", "");
        return new TrackingCode(letters);
    }

    /** What is kept of it. */
    String hash(Tokens tokens) {
        return tokens.hash("contributions/code/" + letters);
    }

    /** In four groups, as people read it. */
    String spaced() {
        var spaced = new StringBuilder();
        for (int i = 0; i < letters.length(); i += GROUP) {
            spaced.append(i == 0 ? "" : "-").append(letters, i, Math.min(i + GROUP, letters.length()));
        }
        return spaced.toString();
    }

    /** Shows no code. */
    @Override
    public String toString() {
        return "a tracking code";
    }
}

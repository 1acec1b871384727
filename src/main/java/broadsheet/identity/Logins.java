package broadsheet.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names to sign in with: one fold, so that no two accounts read alike. */
final class Logins {
    private static final Pattern GOOD = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,62}[a-z0-9]");

    /** The rule in words. */
    static final String RULE = "3 to 64 letters a to z or digits; between them also the signs . _ @ + and -.";

    private Logins() {}

    /** The one spelling of a name: compatibility characters resolved, lower case (Unicode TR 36 §2.10). */
    static String folded(String login) {
        String cut = login.length() > 200 ? login.substring(0, 200) : login;
        return Normalizer.normalize(cut.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether a folded name can be signed in with: plain letters, so that none passes for another. */
    static boolean isGood(String folded) {
        return GOOD.matcher(folded).matches();
    }
}

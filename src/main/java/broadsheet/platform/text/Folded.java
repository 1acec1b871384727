package broadsheet.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a search compares them: small letters without accents, forms that only look different made one. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Folded() {}

    /** The text folded, its spaces single. Twice folded is the same. */
    public static String of(String text) {
        // marks that are piled up are taken off before they are put in order, which would take the square of their
        // number
        String bare = MARKS.matcher(text).replaceAll("");
        String apart = Normalizer.normalize(bare, Normalizer.Form.NFKD);
        String small = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        // lower-casing may bring marks of its own, such as the dot of a Turkish capital I
        String plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}

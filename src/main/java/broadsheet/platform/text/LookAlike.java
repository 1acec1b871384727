package broadsheet.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name looks like: equal for texts that people take for one another (Unicode TR 39 §4). One fold for all
 * languages: compatibility forms, capitals, ß and ss, both small sigmas, the Turkish i with and without its dot, marks
 * above and below, and signs of other scripts that look the same.
 */
public final class LookAlike {
    /** Accents, and the points of Hebrew and Arabic; not the vowels that other scripts write as marks. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\u0591-\\u05c7\\u064b-\\u065f\\p{Me}\\p{Cf}]+");

    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\s]+");

    /** Made when first asked: its tables take a while to load. */
    private static final class Tables {
        private static final SpoofChecker SKELETONS = new SpoofChecker.Builder().build();
    }

    private LookAlike() {}

    /** The skeleton of a text, without spaces and punctuation; empty when it has neither letters nor signs. */
    public static String skeleton(String text) {
        String folded = folded(text);
        String once = folded(Tables.SKELETONS.getSkeleton(folded));
        // a fold of a skeleton may look like something else still, such as the capital I of an I with a dot
        return folded(Tables.SKELETONS.getSkeleton(once));
    }

    /**
     * All that a text can be taken for: its {@link #skeleton}, and that of its capitals as they stand, since a capital I
     * looks like a small L and a capital of another script like one of ours whose small letters differ.
     */
    public static Set<String> skeletons(String text) {
        var all = new LinkedHashSet<String>();
        all.add(skeleton(text));
        all.add(skeleton(Tables.SKELETONS.getSkeleton(Normalizer.normalize(text, Normalizer.Form.NFKC))));
        all.remove("");
        return all;
    }

    private static String folded(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String small = UCharacter.foldCase(compatible, true).replace('ı', 'i');
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTERS.matcher(bare).replaceAll("");
    }
}

package broadsheet.platform.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a name looks like: equal for texts that people take for one another (Unicode TR 39 §4). One fold for all
 * languages: compatibility forms, capitals, ß and ss, both small sigmas, the Turkish i with and without its dot, marks
 * above and below, and signs of other scripts that look the same.
 */
public final class LookAlike {
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
        return bare(Normalizer.normalize(small, Normalizer.Form.NFKD));
    }

    private static String bare(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isMark(c) && !isNoLetter(c)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    /** Accents, and the points of Hebrew and Arabic; not the vowels that other scripts write as marks. */
    private static boolean isMark(int c) {
        boolean isAccent = (c >= 0x0300 && c <= 0x036f)
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x1dc0 && c <= 0x1dff)
                || (c >= 0x20d0 && c <= 0x20ff);
        boolean isPoint = (c >= 0x0591 && c <= 0x05c7) || (c >= 0x064b && c <= 0x065f);
        return isAccent || isPoint || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    /** Punctuation, spaces, and what is not to be seen. */
    private static boolean isNoLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}

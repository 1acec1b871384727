package broadsheet.platform.text;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which Latin letters other letters look like, one by one and fast, by the confusables of Unicode Technical Standard 39
 * §4. For what whole names look like see {@link LookAlike}.
 */
public final class LatinShape {
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final int PLANE = 65_536;
    private static final String NONE = "";
    private static final AtomicReferenceArray<String> KNOWN = new AtomicReferenceArray<>(PLANE);

    /** Small letters that the standard calls like capitals, or like nothing, and that stand for Latin ones all the same. */
    private static final Map<Integer, String> ALSO = Map.ofEntries(
            also('к', "k"),
            also('т', "t"),
            also('в', "b"),
            also('н', "h"),
            also('м', "m"),
            also('п', "n"),
            also('з', "3"),
            also('κ', "k"),
            also('τ', "t"),
            also('η', "n"),
            also('χ', "x"),
            also('ω', "w"),
            also('ı', "i"),
            also('ø', "o"),
            also('ł', "l"),
            also('đ', "d"),
            also('ħ', "h"),
            also('ŧ', "t"),
            also('ᴀ', "a"),
            also('ʙ', "b"),
            also('ᴄ', "c"),
            also('ᴅ', "d"),
            also('ᴇ', "e"),
            also('ꜰ', "f"),
            also('ɢ', "g"),
            also('ʜ', "h"),
            also('ɪ', "i"),
            also('ᴊ', "j"),
            also('ᴋ', "k"),
            also('ʟ', "l"),
            also('ᴍ', "m"),
            also('ɴ', "n"),
            also('ᴏ', "o"),
            also('ᴘ', "p"),
            also('ʀ', "r"),
            also('ᴛ', "t"),
            also('ᴜ', "u"),
            also('ᴠ', "v"),
            also('ᴡ', "w"),
            also('ʏ', "y"),
            also('ᴢ', "z"));

    private static final int FIRST_FLAG = 0x1F1E6;
    private static final int FIRST_BOXED = 0x1F130;
    private static final int FIRST_NEGATIVE_CIRCLE = 0x1F150;
    private static final int FIRST_NEGATIVE_BOX = 0x1F170;
    private static final int LETTERS = 26;

    private LatinShape() {}

    private static Map.Entry<Integer, String> also(char from, String to) {
        return Map.entry((int) from, to);
    }

    /** The small Latin letters, or the digit, that a letter looks like; empty when it looks like none. */
    public static String latin(int letter) {
        if (letter < 128) {
            return Character.isLetterOrDigit(letter)
                    ? Character.toString(letter).toLowerCase(Locale.ROOT)
                    : NONE;
        }
        if (letter >= PLANE) {
            return outside(letter);
        }
        String known = KNOWN.get(letter);
        if (known == null) {
            known = found(letter);
            KNOWN.set(letter, known);
        }
        return known;
    }

    /** Letters in boxes, circles and flags. */
    private static String outside(int letter) {
        for (int first : new int[] {FIRST_FLAG, FIRST_BOXED, FIRST_NEGATIVE_CIRCLE, FIRST_NEGATIVE_BOX}) {
            if (letter >= first && letter < first + LETTERS) {
                return Character.toString('a' + letter - first);
            }
        }
        return NONE;
    }

    private static String found(int letter) {
        String also = ALSO.get(letter);
        if (also != null) {
            return also;
        }
        String like = CHECKER.getSkeleton(Character.toString(letter)).toLowerCase(Locale.ROOT);
        boolean isLatin = !like.isEmpty() && like.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return isLatin ? like.replace("rn", "m") : NONE;
    }
}

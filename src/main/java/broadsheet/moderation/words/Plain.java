package broadsheet.moderation.words;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text without its disguises: small letters without accents, nothing hidden, nothing piled up, compatible forms made one.
 * Takes time in proportion to the text whatever stands in it.
 */
public final class Plain {
    /** What is read of a text; a comment is shorter. */
    static final int LONGEST = 60_000;

    private static final int MOST_MARKS = 4;
    private static final int TATWEEL = 0x0640;
    private static final int VOICED = 0x3099;
    private static final int HALF_VOICED = 0x309A;
    private static final Map<Integer, String> SPELT = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ى', "ي", (int) 'ی', "ي", (int) 'ک', "ك", (int) 'ة', "ه");

    private Plain() {}

    /** The text as lists and fingerprints read it; spaces and signs are left as they are. */
    public static String of(String text) {
        String bare = bare(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (Normalizer.isNormalized(bare, Normalizer.Form.NFKD)) {
            return small(bare);
        }
        // Korean syllables are put together again, so that one is not found in the beginning of another
        String apart = bare(Normalizer.normalize(bare, Normalizer.Form.NFKD));
        return small(Normalizer.normalize(apart, Normalizer.Form.NFC));
    }

    private static String bare(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point < 128) {
                marks = 0;
                kept.append((char) point);
            } else if (!isHidden(point)) {
                marks = isMark(point) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) {
                    kept.appendCodePoint(point);
                }
            }
        }
        return kept.toString();
    }

    private static String small(String text) {
        var small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            int low = Character.toLowerCase(point);
            String spelt = low < 128 ? null : SPELT.get(low);
            if (spelt == null) {
                small.appendCodePoint(low);
            } else {
                small.append(spelt);
            }
        }
        return small.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** What nobody sees, and accents; the vowel signs of Indian and Thai writing are letters, and stay. */
    private static boolean isHidden(int point) {
        if (point == VOICED || point == HALF_VOICED) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                switch (Character.UnicodeScript.of(point)) {
                    case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> true;
                    default -> false;
                };
            default ->
                switch (point) {
                    case TATWEEL, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
                    default -> false;
                };
        };
    }
}

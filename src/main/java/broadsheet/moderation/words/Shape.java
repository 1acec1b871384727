package broadsheet.moderation.words;

import java.lang.Character.UnicodeScript;

/** Of what a word is made: which scripts, digits, signs. */
final class Shape {
    static final int LETTERS = 1;
    static final int DIGITS = 2;
    static final int SIGNS = 4;
    static final int ACCENTED_LATIN = 8;
    static final int GREEK_OR_CYRILLIC = 16;
    static final int ARABIC = 32;
    static final int OTHER = 64;
    /** Letters in boxes and flags, and other signs that are pictures of letters. */
    static final int PICTURED = 128;

    private Shape() {}

    static int of(String word) {
        int shape = 0;
        for (int i = 0; i < word.length(); ) {
            int point = word.codePointAt(i);
            i += Character.charCount(point);
            shape |= of(point);
        }
        return shape;
    }

    private static int of(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' ? LETTERS : point >= '0' && point <= '9' ? DIGITS : SIGNS;
        }
        if (isPictured(point)) {
            return PICTURED;
        }
        UnicodeScript script = UnicodeScript.of(point);
        return switch (script) {
            case LATIN -> ACCENTED_LATIN;
            case GREEK, CYRILLIC -> GREEK_OR_CYRILLIC;
            case ARABIC -> ARABIC;
            default -> Disguise.isSign(point) ? SIGNS : OTHER;
        };
    }

    static boolean isPictured(int point) {
        return point >= 0x1F130 && point <= 0x1F1FF;
    }

    static boolean isArabicOnly(int shape) {
        return shape == ARABIC;
    }

    /**
     * Whether a word may be meant in Latin letters though not all of its letters are. A whole Russian or Greek word may
     * be that only in a text that is Latin otherwise; one of another script only when it mixes.
     */
    static boolean mayLookLatin(int shape, boolean amongLatin) {
        boolean isMixed = (shape & (LETTERS | ACCENTED_LATIN)) != 0;
        int foreign = shape & (GREEK_OR_CYRILLIC | ARABIC | OTHER);
        boolean isGreekOrCyrillic = foreign == GREEK_OR_CYRILLIC || foreign == 0;
        return isMixed || ((shape & PICTURED) != 0 && foreign == 0) || (amongLatin && isGreekOrCyrillic);
    }

    /** Whether words are written without spaces in a letter's script, so that a word may begin anywhere. */
    static boolean isUnspaced(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }
}

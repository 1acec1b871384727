package broadsheet.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, made safe to store and to show: what is invisible and what breaks others' lines is gone. */
public final class PlainText {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[ \\t\\x0B\\f]+");
    private static final Pattern SPACES_AT_END = Pattern.compile(" ?\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private PlainText() {}

    /**
     * One line: composed (NFC), without control characters, invisible direction marks or doubled spaces, cut at so many
     * code points.
     */
    public static String line(String typed, int longest) {
        String clean = clean(typed);
        String spaced = hasSpacesAlone(clean) ? clean : SPACES.matcher(clean).replaceAll(" ");
        return cut(spaced.strip(), longest);
    }

    /** Several lines: as {@link #line}, but line ends stay; never more than two together. */
    public static String lines(String typed, int longest) {
        String clean = clean(typed.replace("\r\n", "\n").replace('\r', '\n'));
        if (!hasSpacesAlone(clean)) {
            String spaced = SPACES_IN_LINE.matcher(clean).replaceAll(" ");
            String ended = SPACES_AT_END.matcher(spaced).replaceAll("\n");
            clean = EMPTY_LINES.matcher(ended).replaceAll("\n\n");
        }
        return cut(clean.strip(), longest);
    }

    /** Whether words are parted by single spaces only, as in most lines, so that there is nothing to look for. */
    private static boolean hasSpacesAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDouble = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (isDouble || (c >= '\t' && c <= '\r')) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text, when it has no more than so many characters.
     *
     * @param what the field in the user's words, as a sentence begins: {@code The name}
     * @throws IllegalArgumentException in the user's words, when it has more: what was typed is never cut
     */
    public static String fitting(String what, String text, int most) {
        int length = length(text);
        if (length > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ENGLISH, "%s has %,d characters; %,d is the most.", what, length, most));
        }
        return text;
    }

    /** How many characters a person would count, roughly: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The same text without what no document may hold: control characters, halves of characters, noncharacters. */
    public static String printable(String text) {
        return text.codePoints().allMatch(PlainText::isPrintable)
                ? text
                : text.codePoints()
                        .filter(PlainText::isPrintable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isPrintable(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || (c >= 0x7F && c < 0xA0);
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !nonCharacter && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String clean(String typed) {
        if (isPlainAscii(typed)) {
            return typed;
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var kept = new StringBuilder(composed.length());
        int marks = 0;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (!isShown(c, type)) {
                continue; // nor does it part marks from one another
            }
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = mark ? marks + 1 : 0;
            if (marks <= 4) {
                kept.appendCodePoint(c);
            }
        }
        // What stood between a letter and its mark may be gone, so that they belong together now.
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** Joiners shape emoji and several scripts, so they stay; other invisible signs do not. */
    private static boolean isShown(int c, int type) {
        if (c == '\n' || c == '\t' || c == 0x200C || c == 0x200D) {
            return true;
        }
        boolean tag = c >= 0xE0020 && c <= 0xE007F;
        return tag
                || (type != Character.CONTROL
                        && type != Character.FORMAT
                        && type != Character.SURROGATE
                        && type != Character.UNASSIGNED
                        && type != Character.PRIVATE_USE);
    }

    private static String cut(String text, int longest) {
        if (length(text) <= longest) {
            return text;
        }
        var clusters = com.ibm.icu.text.BreakIterator.getCharacterInstance(com.ibm.icu.util.ULocale.ROOT);
        clusters.setText(text);
        int end = clusters.preceding(text.offsetByCodePoints(0, longest) + 1);
        return text.substring(0, Math.max(0, end)).strip();
    }
}

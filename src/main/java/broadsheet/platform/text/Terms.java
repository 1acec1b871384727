package broadsheet.platform.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Text cut into terms, so that it is found by the beginnings of its words. A term is a word, folded; a character of a
 * script that sets no spaces between words; or a sign that somebody may look for, as the one in "100%". Marks of
 * punctuation are none. The Arabic article is a term of its own, so that a word is found with it and without.
 *
 * <p>Each term has a space before it, in a text and in what is looked for: a text says a phrase when it holds it. An index
 * of {@link #keys} tells which texts may.
 */
public final class Terms {
    private static final String UNHEARD = "'\"`,.:;!?\u3001\u3002\u30fb\u060c\u061b\u061f\u06d4\u0964";
    private static final String ARTICLE = "\u0627\u0644";
    private static final int KATAKANA_LONG = 0x30fc;
    private static final int LETTERS_IN_A_KEY = 8;
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The keys from {@code first} to {@code last}, both included. */
    public record Range(long first, long last) {}

    private Terms() {}

    /** The terms of a text, each with a space before it; empty when there are none. */
    public static String of(String text) {
        var terms = new StringBuilder();
        var word = new StringBuilder();
        Folded.of(text).codePoints().forEach(letter -> {
            if (Character.getType(letter) == Character.FORMAT) {
                return; // joins what it stands between
            }
            if (isOfAWord(letter) && !isUnspaced(letter)) {
                word.appendCodePoint(letter);
                return;
            }
            end(word, terms);
            if (isUnspaced(letter) || isSign(letter)) {
                terms.append(' ').appendCodePoint(letter);
            }
        });
        end(word, terms);
        return terms.toString();
    }

    private static void end(StringBuilder word, StringBuilder terms) {
        if (word.length() > ARTICLE.length() && word.indexOf(ARTICLE) == 0) {
            terms.append(' ').append(ARTICLE);
            word.delete(0, ARTICLE.length());
        }
        if (!word.isEmpty()) {
            terms.append(' ').append(word);
            word.setLength(0);
        }
    }

    private static boolean isUnspaced(int letter) {
        return letter > 0x0dff
                && (letter == KATAKANA_LONG || UNSPACED.contains(UnicodeScript.of(letter)))
                && isOfAWord(letter);
    }

    private static boolean isOfAWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(letter);
        };
    }

    private static boolean isSign(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> false;
            default -> UNHEARD.indexOf(letter) < 0;
        };
    }

    /**
     * The keys of these terms. A key is a number, so that all databases order it alike: the first letters of a word, or
     * two unspaced characters that follow one another. Words may share one.
     */
    public static Set<Long> keys(String terms) {
        List<String> cut = cut(terms);
        var keys = new HashSet<Long>();
        for (int i = 0; i < cut.size(); i++) {
            int first = cut.get(i).codePointAt(0);
            if (isUnspaced(first)) {
                keys.add(pair(first, unspacedAt(cut, i + 1)));
            } else if (isOfAWord(first)) {
                keys.add(key(cut.get(i)));
            }
        }
        return keys;
    }

    /**
     * Where the keys lie of a text that says this phrase: a text that lacks keys of one of these ranges does not say it.
     * The phrase's last word may be a beginning.
     */
    public static List<Range> ranges(String phrase) {
        List<String> cut = cut(phrase);
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < cut.size(); i++) {
            String term = cut.get(i);
            int first = term.codePointAt(0);
            if (isUnspaced(first)) {
                int next = unspacedAt(cut, i + 1);
                if (next != 0 || i == 0 || unspacedAt(cut, i - 1) == 0) {
                    long from = pair(first, next);
                    ranges.add(new Range(from, from | (next == 0 ? -1L >>> 16 : -1L >>> 32)));
                }
            } else if (isOfAWord(first)) {
                long from = key(term);
                int letters = term.codePointCount(0, term.length());
                boolean isWhole = i < cut.size() - 1 || letters >= LETTERS_IN_A_KEY;
                ranges.add(new Range(from, isWhole ? from : from | (-1L >>> (8 * letters))));
            }
        }
        return ranges;
    }

    private static List<String> cut(String terms) {
        return terms.isEmpty() ? List.of() : Arrays.asList(terms.substring(1).split(" ", -1));
    }

    /** The unspaced character at a place, or 0. */
    private static int unspacedAt(List<String> cut, int at) {
        int letter = at < cut.size() ? cut.get(at).codePointAt(0) : 0;
        return isUnspaced(letter) ? letter : 0;
    }

    private static long pair(int first, int second) {
        return ordered(((first & 0xffffL) << 48) | ((second & 0xffffL) << 32));
    }

    private static long key(String word) {
        long key = 0;
        int shift = 56;
        for (int at = 0; at < word.length() && shift >= 0; at += Character.charCount(word.codePointAt(at))) {
            key |= (word.codePointAt(at) & 0xffL) << shift;
            shift -= 8;
        }
        return ordered(key);
    }

    /** Numbers have signs, which would put half of them before the others. */
    private static long ordered(long key) {
        return key ^ Long.MIN_VALUE;
    }
}

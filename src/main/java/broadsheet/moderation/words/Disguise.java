package broadsheet.moderation.words;

import broadsheet.platform.text.LatinShape;

/** The ways in which one word is written so that a list does not know it. Each is a function of one plain word. */
final class Disguise {
    private static final String SIGNS = "0134567892@$!|+€£¢(<";
    private static final String LETTERS = "oieasgtbgzasiiteiccc";

    private Disguise() {}

    /** Whether a sign is used for a letter, as in {@code $}. */
    static boolean isSign(int point) {
        return point > '9' ? "@|€£¢<".indexOf(point) >= 0 : "$!+(".indexOf(point) >= 0;
    }

    /** Digits and signs made letters, and i, l and 1 made one: a form for comparing only. */
    static String letters(String word) {
        var letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int at = SIGNS.indexOf(c);
            letters.append(at >= 0 ? LETTERS.charAt(at) : c == 'l' ? 'i' : c);
        }
        return letters.toString();
    }

    /** Letters of other scripts that look Latin made Latin; the others stay. */
    static String latin(String word) {
        var latin = new StringBuilder(word.length());
        word.codePoints().forEach(point -> {
            String like = point < 128 ? "" : LatinShape.latin(point);
            if (like.isEmpty()) {
                latin.appendCodePoint(point);
            } else {
                latin.append(like);
            }
        });
        return latin.toString();
    }

    /** Letters that repeat made one. */
    static String squeezed(String word) {
        var squeezed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                squeezed.append(word.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** Whether a letter stands three times in a row or more, which no language does. */
    static boolean isDrawnOut(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word is another with some of its letters drawn out; both have the same squeezed form. */
    static boolean drawsOut(String drawn, String word) {
        int i = 0;
        int j = 0;
        while (i < drawn.length() && j < word.length()) {
            int many = run(drawn, i);
            int few = run(word, j);
            if (many < few) {
                return false;
            }
            i += many;
            j += few;
        }
        return i == drawn.length() && j == word.length();
    }

    private static int run(String word, int from) {
        int at = from;
        while (at < word.length() && word.charAt(at) == word.charAt(from)) {
            at++;
        }
        return at - from;
    }
}

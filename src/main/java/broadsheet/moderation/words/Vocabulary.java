package broadsheet.moderation.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of all lists, each with a number, and which of them a disguised word is. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private static final int LONGEST_WORD = 80;
    /** What Arabic writes together with the word that follows. */
    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "فال", "كال", "ال", "لل", "و");

    private final Map<String, Integer> plain = new HashMap<>();
    private final Map<String, Integer> latin = new HashMap<>();
    private final Map<String, Integer> lettered = new HashMap<>();
    private final Map<String, Integer> squeezed = new HashMap<>();
    private final Map<Integer, String> letteredWords = new HashMap<>();

    /** The number of a word of a list. */
    int add(String word) {
        Integer known = plain.get(word);
        if (known != null) {
            return known;
        }
        int number = plain.size();
        plain.put(word, number);
        String alike = Disguise.latin(word);
        latin.putIfAbsent(alike, number);
        String letters = Disguise.letters(alike);
        lettered.putIfAbsent(letters, number);
        squeezed.putIfAbsent(Disguise.squeezed(letters), number);
        letteredWords.put(number, letters);
        return number;
    }

    /**
     * The number of a word of a text, or {@link #UNKNOWN}.
     *
     * @param amongLatin whether the text around it is in Latin letters, so that a word that only looks so may be meant so
     */
    int number(String given, boolean amongLatin) {
        String word = given;
        if (word.length() > LONGEST_WORD) {
            word = Disguise.squeezed(word);
            if (word.length() > LONGEST_WORD) {
                return UNKNOWN;
            }
        }
        Integer found = plain.get(word);
        if (found != null) {
            return found;
        }
        int shape = Shape.of(word);
        if (shape == Shape.LETTERS && !Disguise.isDrawnOut(given)) {
            return UNKNOWN;
        }
        if (Shape.isArabicOnly(shape)) {
            return arabic(word);
        }
        return disguised(given, word, shape, amongLatin);
    }

    private int disguised(String given, String word, int shape, boolean amongLatin) {
        String alike = Shape.mayLookLatin(shape, amongLatin) ? Disguise.latin(word) : word;
        Integer found = latin.get(alike);
        if (found != null && !alike.equals(word)) {
            return found;
        }
        boolean isMixed =
                (Shape.of(alike) & (Shape.DIGITS | Shape.SIGNS)) != 0 && (Shape.of(alike) & ~Shape.DIGITS) != 0;
        String letters = Disguise.letters(alike);
        if (isMixed) {
            found = lettered.get(letters);
            if (found != null) {
                return found;
            }
        }
        return Disguise.isDrawnOut(given) ? drawnOut(Disguise.letters(Disguise.latin(given))) : UNKNOWN;
    }

    private int drawnOut(String letters) {
        Integer found = squeezed.get(Disguise.squeezed(letters));
        return found != null && Disguise.drawsOut(letters, letteredWords.getOrDefault(found, "")) ? found : UNKNOWN;
    }

    private int arabic(String word) {
        for (String article : ARABIC_ARTICLES) {
            if (word.length() > article.length() + 2 && word.startsWith(article)) {
                Integer found = plain.get(word.substring(article.length()));
                if (found != null) {
                    return found;
                }
            }
        }
        return UNKNOWN;
    }
}

package broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the entries of word lists in a text: whole words and phrases where a script has spaces between words, anywhere
 * where it has none. It sees through capitals, accents, hidden characters, look-alikes, digits for letters, letters drawn
 * out or set apart, and does not find a word inside another (Scunthorpe). One walk along the text.
 */
public final class WordMatcher {
    private static final int SHORTEST_IN_A_RUN = 4;
    private static final int MOST_FOUND = 10;

    private final List<Entry> entries;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Automaton phrases = new Automaton();
    private final Automaton anywhere = new Automaton();
    private final Automaton apart = new Automaton();

    public WordMatcher(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            add(Plain.of(entries.get(i).text()), i);
        }
        phrases.ready();
        anywhere.ready();
        apart.ready();
    }

    private void add(String plain, int number) {
        if (plain.codePoints().anyMatch(Shape::isUnspaced)) {
            anywhere.add(plain.codePoints().filter(WordMatcher::isWordPart).toArray(), number);
            return;
        }
        List<String> words = words(plain);
        phrases.add(words.stream().mapToInt(vocabulary::add).toArray(), number);
        String joined = String.join("", words);
        if (joined.length() >= SHORTEST_IN_A_RUN - 1) {
            apart.add(Disguise.letters(Disguise.latin(joined)).codePoints().toArray(), number);
        }
    }

    /** The words of a line of a list. */
    static List<String> words(String plain) {
        var words = new ArrayList<String>();
        for (String word : plain.split("[\\s\\p{P}&&[^@]]+", -1)) {
            String kept = word.strip();
            if (!kept.isEmpty()) {
                words.add(kept);
            }
        }
        return words;
    }

    static boolean isWordPart(int point) {
        if (Character.isLetterOrDigit(point) || Shape.isPictured(point)) {
            return true;
        }
        int type = point < 128 ? 0 : Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The entries that stand in a text, each once, at most ten. */
    public List<Entry> find(String text) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var walk = new Walk(Plain.of(text));
        walk.run();
        return walk.found.stream().limit(MOST_FOUND).map(entries::get).toList();
    }

    /** One walk along one text. */
    private final class Walk {
        private final String text;
        private final boolean amongLatin;
        private final Set<Integer> found = new LinkedHashSet<>();
        private final StringBuilder word = new StringBuilder();
        private final StringBuilder signed = new StringBuilder();
        private final StringBuilder clump = new StringBuilder();
        private final StringBuilder single = new StringBuilder();
        private int wordsInClump;
        private boolean hasSign;
        private int lastNumber = Vocabulary.UNKNOWN;
        private int phrase;
        private int signedPhrase;
        private int unspaced;

        Walk(String text) {
            this.text = text;
            int balance = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                balance += c >= 'a' && c <= 'z' ? 1 : c >= 128 && Character.isLetter(c) ? -1 : 0;
            }
            this.amongLatin = balance > 0;
        }

        void run() {
            for (int i = 0; i < text.length(); ) {
                int point = text.codePointAt(i);
                i += Character.charCount(point);
                take(point);
            }
            endClump();
            endRun();
        }

        private void take(int point) {
            boolean isPart = isWordPart(point);
            if (isPart) {
                unspaced = anywhere.next(unspaced, point);
                anywhere.tell(unspaced, found::add);
            } else if (endsASentence(point)) {
                unspaced = 0;
            }
            if (isPart && !Shape.isUnspaced(point)) {
                word.appendCodePoint(point);
                signed.appendCodePoint(point);
                return;
            }
            endWord();
            if (Disguise.isSign(point)) {
                signed.appendCodePoint(point);
                hasSign = true;
            } else {
                endSigned();
            }
            if (isPart || Character.isWhitespace(point)) {
                endClump();
            }
        }

        private static boolean endsASentence(int point) {
            return switch (point) {
                case '\n', '.', '!', '?', ';', '。', '、', '؟' -> true;
                default -> false;
            };
        }

        private void endWord() {
            if (word.isEmpty()) {
                return;
            }
            String ended = word.toString();
            word.setLength(0);
            if (ended.length() <= 2 && ended.codePointCount(0, ended.length()) == 1) {
                single.append(ended);
            } else {
                endRun();
            }
            lastNumber = vocabulary.number(ended, amongLatin);
            phrase = phrases.next(phrase, lastNumber);
            phrases.tell(phrase, found::add);
            clump.append(ended);
            wordsInClump++;
        }

        /** Signs may stand for letters, so that what they stand in or at is read as a word too. */
        private void endSigned() {
            if (signed.isEmpty()) {
                return;
            }
            int number = lastNumber;
            if (hasSign) {
                number = vocabulary.number(strippedOfTrailingSigns(), amongLatin);
                alone(signed.toString());
            }
            signedPhrase = phrases.next(signedPhrase, number);
            phrases.tell(signedPhrase, found::add);
            signed.setLength(0);
            hasSign = false;
        }

        private String strippedOfTrailingSigns() {
            int end = signed.length();
            while (end > 0 && Disguise.isSign(signed.charAt(end - 1))) {
                end--;
            }
            return signed.substring(0, end);
        }

        /** What stood between two spaces is also read as one word, without the signs within. */
        private void endClump() {
            endWord();
            endSigned();
            if (wordsInClump > 1) {
                alone(clump.toString());
            }
            wordsInClump = 0;
            clump.setLength(0);
        }

        private void alone(String candidate) {
            int number = vocabulary.number(candidate, amongLatin);
            if (number != Vocabulary.UNKNOWN) {
                phrases.tell(phrases.next(0, number), found::add);
            }
        }

        /** Letters that stood alone one after the other are read as one word. */
        private void endRun() {
            if (single.codePointCount(0, single.length()) >= SHORTEST_IN_A_RUN - 1) {
                String run = Disguise.letters(Disguise.latin(single.toString()));
                int state = 0;
                for (int i = 0; i < run.length(); ) {
                    int point = run.codePointAt(i);
                    i += Character.charCount(point);
                    state = apart.next(state, point);
                    boolean isWhole = i == run.length();
                    apart.tell(state, number -> {
                        if (isWhole || entries.get(number).text().length() >= SHORTEST_IN_A_RUN) {
                            found.add(number);
                        }
                    });
                }
            }
            single.setLength(0);
        }
    }
}

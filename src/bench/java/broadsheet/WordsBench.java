package broadsheet;

import broadsheet.moderation.words.Entry;
import broadsheet.moderation.words.WordMatcher;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** How long a text of 50,000 characters is read against 3,000 entries of word lists, the worst kinds of text included. */
final class WordsBench {
    private static final int LENGTH = 50_000;
    private static final int ENTRIES = 3_000;
    private static final int TRIES = 200;

    private WordsBench() {}

    static void read() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(new Entry("word" + Integer.toString(i, 36) + "x", i % 2 == 0));
        }
        entries.add(new Entry("make money fast", true));
        entries.add(new Entry("加微信", true));
        var matcher = new WordMatcher(entries);
        Map<String, String> texts = Map.of(
                "prose", "The council met on Tuesday and agreed to nothing at all. ".repeat(LENGTH / 57),
                "accents", "z" + "\u0301\u0316".repeat(LENGTH / 2),
                "letters-apart", "a ".repeat(LENGTH / 2),
                "nearly-a-phrase", "make money ".repeat(LENGTH / 11),
                "Chinese", "加微加微加微".repeat(LENGTH / 6),
                "signs", "$@!|".repeat(LENGTH / 4));
        texts.forEach((name, text) -> {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                long begun = System.nanoTime();
                matcher.find(text);
                best = Math.min(best, System.nanoTime() - begun);
            }
            System.out.printf(Locale.ROOT, "words %s %.2f ms%n", name, best / 1e6);
        });
    }
}

package broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sent, reading it takes time in proportion to its length (N13). */
class LinearTest {
    private static final int LENGTH = 50_000;
    private static final int TRIES = 20;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("prose", "The council met on Tuesday and agreed to nothing at all. ".repeat(LENGTH / 57));
        texts.put("zalgo", "z" + "\u0301\u0316".repeat(LENGTH / 2));
        texts.put("zalgo in Thai", "ก" + "็ุ".repeat(LENGTH / 2));
        texts.put("lines", "\n".repeat(2 * LENGTH));
        texts.put("emoji", "😀".repeat(LENGTH));
        texts.put("one letter", "u".repeat(LENGTH));
        texts.put("letters apart", "a ".repeat(LENGTH / 2));
        texts.put("letters with dots", "a.".repeat(LENGTH / 2));
        texts.put("nearly a phrase", "make money ".repeat(LENGTH / 11));
        texts.put("Chinese", "加微加微加微".repeat(LENGTH / 6));
        texts.put("signs", "$@!|".repeat(LENGTH / 4));
        texts.put("digits and letters", "a1".repeat(LENGTH / 2));
        texts.put("one ligature", "\uFDFA".repeat(LENGTH / 18));
        return texts;
    }

    @Test
    void four_times_the_text_is_not_more_than_eight_times_the_work() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 3_000; i++) {
            entries.add(new Entry("word" + Integer.toString(i, 36) + "x", i % 2 == 0));
        }
        List.of("make money fast", "加微信", "aaaaaaab", "uuuuuv").forEach(word -> entries.add(new Entry(word, true)));
        var matcher = new WordMatcher(entries);
        texts().forEach((name, text) ->
                assertThat(growth(matcher, text)).as(name).isLessThan(8));
    }

    /**
     * What the whole of a text costs, divided by what its first quarter costs; were the work that of a square, sixteen.
     * The cheapest of several tries of each, by the time of this thread, as other work only ever adds to a time.
     */
    private static double growth(WordMatcher matcher, String text) {
        String quarter = text.substring(0, text.length() / 4);
        long whole = Long.MAX_VALUE;
        long part = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            part = Math.min(part, cost(matcher, quarter));
            whole = Math.min(whole, cost(matcher, text));
        }
        return (double) whole / part;
    }

    /** Nanoseconds. */
    private static long cost(WordMatcher matcher, String text) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        matcher.find(text);
        return CLOCK.getCurrentThreadCpuTime() - begun;
    }
}

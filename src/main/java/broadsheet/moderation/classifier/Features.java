package broadsheet.moderation.classifier;

import broadsheet.moderation.words.Plain;
import broadsheet.platform.text.Hash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text is made of, as the classifier sees it: its words, pairs of letters where a script has no spaces, its hosts,
 * and how it looks. At most {@link #MOST}.
 */
public final class Features {
    /** The most features of one text. */
    public static final int MOST = 80;

    private static final int MOST_WORDS = 64;
    private static final int LONGEST_WORD = 24;
    private static final int READ = 4_000;
    private static final int HASH_DIGITS = 12;
    private static final int FIRST_UNSPACED = 0x0E00;

    private final Map<Long, String> labels = new LinkedHashMap<>();

    private Features() {}

    /**
     * The features of a text.
     *
     * @param hosts the hosts that it links to
     */
    public static Features of(String text, List<String> hosts) {
        var features = new Features();
        String read = text.length() > READ ? text.substring(0, READ) : text;
        hosts.stream().limit(4).forEach(host -> features.add("host " + host));
        features.looks(read, hosts.size());
        features.words(Plain.of(read));
        return features;
    }

    private void add(String label) {
        if (labels.size() < MOST) {
            labels.put(number(label), label);
        }
    }

    private static long number(String label) {
        return Long.parseLong(Hash.of(label).substring(0, HASH_DIGITS), 16);
    }

    private void looks(String text, int hosts) {
        add("links: " + Math.min(hosts, 3));
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        int pictures = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            letters += Character.isLetter(point) ? 1 : 0;
            capitals += Character.isUpperCase(point) ? 1 : 0;
            digits += Character.isBmpCodePoint(point) && Character.isDigit(point) ? 1 : 0;
            pictures += point >= 0x1F300 || (point >= 0x2600 && point < 0x27C0) ? 1 : 0;
        }
        if (letters > 12 && capitals * 2 > letters) {
            add("mostly capitals");
        }
        if (digits >= 7) {
            add("many digits");
        }
        if (pictures >= 3) {
            add("many pictures");
        }
        if (text.contains("!!")) {
            add("exclamation marks in a row");
        }
        if (text.indexOf('$') >= 0 || text.indexOf('€') >= 0 || text.indexOf('%') >= 0) {
            add("money or percent");
        }
        add("length: " + (32 - Integer.numberOfLeadingZeros(text.length())) / 2);
    }

    private void words(String plain) {
        var word = new StringBuilder();
        int before = 0;
        int limit = labels.size() + MOST_WORDS;
        for (int i = 0; i < plain.length() && labels.size() < limit; ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            boolean isLetter = Character.isLetterOrDigit(point);
            if (isLetter && point >= FIRST_UNSPACED) {
                if (before != 0) {
                    add(Character.toString(before) + Character.toString(point));
                }
                before = point;
            } else if (isLetter) {
                word.appendCodePoint(point);
                continue;
            } else {
                before = 0;
            }
            end(word);
        }
        end(word);
    }

    private void end(StringBuilder word) {
        if (word.length() >= 2 && word.length() <= LONGEST_WORD) {
            add(word.toString());
        }
        word.setLength(0);
    }

    /** Their numbers, hashes that do not tell the words. */
    public List<Long> numbers() {
        return new ArrayList<>(labels.keySet());
    }

    /** What a number stands for in this text. */
    public String label(long number) {
        return labels.getOrDefault(number, "");
    }
}

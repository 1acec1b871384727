package broadsheet.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that nobody else would write, each remembered by where it was put, so that it tells by which way it got out. */
final class Canaries {
    private static final Pattern CANARY = Pattern.compile("zq[a-z]{10}");
    private static final int LETTERS = 10;

    private final SplittableRandom random;
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    Canaries(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A fresh one that nobody outside may find. */
    String hidden(String place) {
        var word = new StringBuilder("zq");
        for (int i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        places.put(word.toString(), place);
        return word.toString();
    }

    /** A fresh one that readers should find. */
    String shown(String place) {
        String word = hidden(place);
        shown.add(word);
        return word;
    }

    /** How many places were thought of. */
    int count() {
        return places.size();
    }

    /** The places of all canaries in a text that should not be there. */
    List<String> escaped(String text) {
        var escaped = new ArrayList<String>();
        for (String word : in(text)) {
            if (!shown.contains(word)) {
                escaped.add(places.getOrDefault(word, "?") + " (" + word + ")");
            }
        }
        return escaped;
    }

    /** The places of the canaries in a text that may be there. */
    Set<String> seen(String text) {
        var seen = new HashSet<String>();
        for (String word : in(text)) {
            if (shown.contains(word)) {
                seen.add(places.getOrDefault(word, "?"));
            }
        }
        return seen;
    }

    private Set<String> in(String text) {
        var found = new HashSet<String>();
        Matcher matcher = CANARY.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (places.containsKey(matcher.group())) {
                found.add(matcher.group());
            }
        }
        return found;
    }
}

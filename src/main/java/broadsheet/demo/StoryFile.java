package broadsheet.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A story of the demo paper as it lies in its file: a head of {@code key: value} lines, an empty line, the body. Days
 * count back from the day for which the paper is made.
 */
record StoryFile(String name, Map<String, String> head, String body) {
    private static final Set<String> KEYS = Set.of(
            "headline",
            "kicker",
            "standfirst",
            "slug",
            "section",
            "topics",
            "bylines",
            "published",
            "changed",
            "was",
            "source",
            "dateline",
            "label",
            "kind",
            "picture",
            "video",
            "alt",
            "caption",
            "credit",
            "related",
            "comments",
            "correction",
            "by",
            "stage",
            "due",
            "of");

    /** A local time so many days before the paper's day. */
    record Ago(int days, LocalTime time) {
        LocalDate day(LocalDate today) {
            return today.minusDays(days);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming the file and the line when its head is not understood
     */
    static StoryFile read(String name, String text) {
        int gap = text.indexOf("\n\n");
        if (gap < 0) {
            throw new IllegalArgumentException(name + " has no empty line between head and body.");
        }
        var head = new LinkedHashMap<String, String>();
        for (String line : text.substring(0, gap).split("\n", -1)) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(name + " has a head line that is not understood: " + line);
            }
            head.put(key, line.substring(colon + 1).strip());
        }
        return new StoryFile(name, head, text.substring(gap + 2));
    }

    String get(String key) {
        return head.getOrDefault(key, "");
    }

    /** The body as it was first published: {@code was: words now | words then}. */
    String firstBody() {
        String was = get("was");
        int bar = was.indexOf(" | ");
        if (bar < 0) {
            return body;
        }
        String now = was.substring(0, bar);
        if (!body.contains(now)) {
            throw new IllegalArgumentException(name + " does not hold the words that are said to have been others.");
        }
        return body.replace(now, was.substring(bar + 3));
    }

    List<String> list(String key) {
        return Arrays.stream(get(key).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Ago published() {
        return ago(get("published"));
    }

    @Nullable
    Ago changed() {
        return get("changed").isEmpty() ? null : ago(get("changed"));
    }

    /** {@code 3d 07:40}: three days ago at 07:40. */
    static Ago ago(String words) {
        String[] parts = words.split("d ", 2);
        return new Ago(Integer.parseInt(parts[0].strip()), LocalTime.parse(parts[1].strip()));
    }
}

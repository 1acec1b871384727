package broadsheet.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conversation under a story of the demo paper as it lies in its file: {@code @ Name | +35m}, the words below; a
 * {@code >} in front for each step of an answer.
 */
final class CommentsFile {
    private static final Pattern HEAD = Pattern.compile("(>*)\\s*@ (.+?) \\| \\+(\\d+)([mhd])\\s*");

    /** One comment: how deep, who, how long after publication, what. */
    record Line(int depth, String name, Duration after, String words) {}

    private CommentsFile() {}

    static List<Line> read(String file, String text) {
        var lines = new ArrayList<Line>();
        Matcher head = null;
        var words = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            Matcher next = HEAD.matcher(line);
            if (next.matches()) {
                add(lines, head, words);
                head = next;
                words.setLength(0);
            } else if (head == null && !line.isBlank()) {
                throw new IllegalArgumentException(file + " has words before the first name: " + line);
            } else {
                words.append(line.replaceFirst("^>+ ?", "")).append('\n');
            }
        }
        add(lines, head, words);
        return lines;
    }

    private static void add(List<Line> lines, @org.jspecify.annotations.Nullable Matcher head, StringBuilder words) {
        if (head != null) {
            long count = Long.parseLong(head.group(3));
            Duration after = switch (head.group(4)) {
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
            };
            lines.add(new Line(
                    head.group(1).length(),
                    head.group(2),
                    after,
                    words.toString().strip()));
        }
    }
}

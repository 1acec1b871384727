package broadsheet.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph of a comment.
 *
 * @param isQuoted whether somebody else said it: its lines stood behind the sign for that (RFC 3676 §4.5), which is gone here
 * @param lines at least one
 */
record Passage(boolean isQuoted, List<String> lines) {
    private static final Pattern PARAGRAPH = Pattern.compile("\n\n", Pattern.LITERAL);
    private static final String SIGN = ">";

    Passage {
        lines = List.copyOf(lines);
    }

    /** Words as paragraphs; where an answer follows its quotation without an empty line, they are parted too. */
    static List<Passage> of(String words) {
        var passages = new ArrayList<Passage>();
        for (String paragraph : PARAGRAPH.splitAsStream(words).toList()) {
            var lines = new ArrayList<String>();
            boolean isQuoted = false;
            for (String line : paragraph.lines().toList()) {
                if (!lines.isEmpty() && line.startsWith(SIGN) != isQuoted) {
                    passages.add(new Passage(isQuoted, lines));
                    lines.clear();
                }
                isQuoted = line.startsWith(SIGN);
                lines.add(isQuoted ? line.substring(SIGN.length()).strip() : line);
            }
            if (!lines.isEmpty()) {
                passages.add(new Passage(isQuoted, lines));
            }
        }
        return passages;
    }
}

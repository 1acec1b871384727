package broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A word list as a moderator writes it: a word or phrase a line; empty lines, and lines that begin with #, are left out.
 *
 * @param words the words and phrases
 * @param troubles what is wrong, in a sentence, by line number from 1
 */
public record ListText(List<String> words, Map<Integer, String> troubles) {
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_WORDS = 8;

    public ListText {
        words = List.copyOf(words);
    }

    /** Reads a list. */
    public static ListText read(String text) {
        var words = new ArrayList<String>();
        var troubles = new TreeMap<Integer, String>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String trouble = words.size() >= MOST_LINES ? "There can be 10,000 lines at most." : trouble(line);
            if (trouble.isEmpty()) {
                words.add(line);
            } else {
                troubles.put(i + 1, trouble);
                if (words.size() >= MOST_LINES) {
                    break;
                }
            }
        }
        return new ListText(words, troubles);
    }

    private static String trouble(String line) {
        if (line.length() > LONGEST_LINE) {
            return "A line has 100 characters at most.";
        }
        String plain = Plain.of(line);
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "There is no letter in this line.";
        }
        boolean isUnspaced = plain.codePoints().anyMatch(Shape::isUnspaced);
        if (!isUnspaced && plain.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            return "One letter alone would be found in nearly every comment.";
        }
        return WordMatcher.words(plain).size() > MOST_WORDS ? "A phrase has 8 words at most." : "";
    }
}

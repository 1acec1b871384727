package broadsheet.comments;

import broadsheet.platform.text.Hash;
import broadsheet.platform.text.PlainText;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A name and words as a reader typed them, made plain. Its checks are pure; nothing is cut off silently.
 *
 * @param name one line
 * @param words several lines; an empty line parts paragraphs
 */
public record Draft(String name, String words) {
    /** The longest name, in code points. */
    public static final int LONGEST_NAME = 60;

    /** The longest comment, in code points. */
    public static final int LONGEST_WORDS = 5_000;

    /** The fields of the form that can be wrong. */
    enum Field {
        NAME,
        COMMENT
    }

    /** What can be wrong with a field, as the last part of its message's key. */
    enum Trouble {
        EMPTY,
        TOO_LONG,
        /** The name looks like somebody else's. */
        TAKEN
    }

    /** Normalises what was typed (see {@link PlainText}). */
    public static Draft typed(String name, String words) {
        return new Draft(shownOrEmpty(PlainText.line(name, Integer.MAX_VALUE)), shownOrEmpty(tidy(words)));
    }

    /** As {@link #typed}, but cut to the longest that is allowed: for comments from elsewhere, which nobody can mend. */
    public static Draft cut(String name, String words) {
        return new Draft(
                shownOrEmpty(PlainText.line(name, LONGEST_NAME)), shownOrEmpty(PlainText.lines(words, LONGEST_WORDS)));
    }

    /** Words to answer, each line behind a sign that says that somebody else wrote it, as in letters (RFC 3676 §4.5). */
    static Draft quoting(String words) {
        String quoted = words.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
        return new Draft("", quoted + "\n\n");
    }

    private static String tidy(String words) {
        return PlainText.lines(words, Integer.MAX_VALUE);
    }

    /** Whether nothing is empty or too long. */
    public boolean fits() {
        return troubles().isEmpty();
    }

    /** What is wrong, by field; empty when all is well. */
    Map<Field, Trouble> troubles() {
        var troubles = new EnumMap<Field, Trouble>(Field.class);
        check(troubles, Field.NAME, name, LONGEST_NAME);
        check(troubles, Field.COMMENT, words, LONGEST_WORDS);
        return troubles;
    }

    private static void check(Map<Field, Trouble> troubles, Field field, String text, int longest) {
        if (text.isEmpty()) {
            troubles.put(field, Trouble.EMPTY);
        } else if (PlainText.length(text) > longest) {
            troubles.put(field, Trouble.TOO_LONG);
        }
    }

    /** Text that shows nothing to anybody, such as joiners and fillers alone, is as good as none. */
    private static String shownOrEmpty(String text) {
        return text.codePoints().allMatch(Draft::isBlank) ? "" : text;
    }

    private static boolean isBlank(int c) {
        return switch (c) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x200C, 0x200D -> true; // fillers, Braille blank, joiners
            default ->
                Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    /** The same for the same name and words under the same comment of the same story, and for nothing else. */
    String fingerprint(long story, long answers) {
        String all = story + "\u0000" + answers + "\u0000" + name + "\u0000" + words;
        return Hash.of(all);
    }
}

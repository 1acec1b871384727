package broadsheet.platform.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A footnote as a body holds it: the note itself, standing where its mark stands, in no other inline element. Its number
 * is nowhere in the text; whoever shows a body counts.
 *
 * @param words text with {@code strong}, {@code em} and links, and nothing else
 */
public record Footnote(SafeHtml words) {
    /** More letters than that are no note; they stand in brackets in the text instead. */
    public static final int LONGEST = 2_000;

    static final String OPEN = "<span data-footnote=\"\">";
    static final String CLOSE = "</span>";
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** A footnote in the one spelling that {@link Allowed} writes; group 1 holds its words. */
    public static final Pattern SPELLING = Pattern.compile(OPEN + "(.*?)" + CLOSE, Pattern.DOTALL);

    /** Those of a body, in order. */
    public static List<Footnote> in(Body body) {
        return SPELLING.matcher(body.html())
                .results()
                .map(found -> new Footnote(SafeHtml.composed(found.group(1))))
                .toList();
    }

    static boolean isBlank(String words) {
        return TAG.matcher(words).replaceAll("").isBlank();
    }

    static boolean isTooLong(String words) {
        return PlainText.length(Allowed.text(TAG.matcher(words).replaceAll(""))) > LONGEST;
    }
}

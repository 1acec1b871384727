package broadsheet.story;

import broadsheet.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a story is called elsewhere than at its own head. What is empty is called by the headline.
 *
 * @param front on fronts and in lists
 * @param search in search engines and in the browser's bar
 * @param social where a link to it is shown on other sites
 * @param picture the picture shown with such a link; null for the one at its head
 */
public record Titles(
        String front,
        String search,
        String social,
        @Nullable Long picture) {
    public static final Titles NONE = new Titles("", "", "", null);

    /** Tidies the lines. */
    public Titles {
        front = PlainText.line(front, Copy.LONGEST_HEADLINE);
        search = PlainText.line(search, Copy.LONGEST_HEADLINE);
        social = PlainText.line(social, Copy.LONGEST_HEADLINE);
    }
}

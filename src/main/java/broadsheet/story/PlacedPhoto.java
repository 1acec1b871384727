package broadsheet.story;

import broadsheet.picture.PictureId;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.SafeHtml;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A photograph as a text places it.
 *
 * @param picture null when the text names none that the library could hold
 * @param alt as text
 * @param credit as text
 * @param caption allowed inline HTML
 */
public record PlacedPhoto(@Nullable PictureId picture, String alt, String credit, SafeHtml caption) {
    /** In the one spelling that {@link Allowed} writes. */
    private static final Pattern FIGURE = Pattern.compile(
            "<figure data-picture=\"([^\"]*)\" data-alt=\"([^\"]*)\" data-credit=\"([^\"]*)\">"
                    + "<figcaption>(.*?)</figcaption></figure>",
            Pattern.DOTALL);

    /** Those of a body, in order. */
    public static List<PlacedPhoto> in(Body body) {
        return in(body.html());
    }

    /** The body without those of these pictures and their words. */
    static Body without(Set<PictureId> pictures, Body body) {
        return Body.stored(FIGURE.matcher(body.html()).replaceAll(figure -> {
            PictureId picture = of(figure).picture();
            return picture != null && pictures.contains(picture) ? "" : Matcher.quoteReplacement(figure.group());
        }));
    }

    static List<PlacedPhoto> in(String html) {
        return FIGURE.matcher(html).results().map(PlacedPhoto::of).toList();
    }

    private static PlacedPhoto of(MatchResult figure) {
        return new PlacedPhoto(
                Numbers.of(figure.group(1)).map(PictureId::new).orElse(null),
                Allowed.text(figure.group(2)),
                Allowed.text(figure.group(3)),
                SafeHtml.composed(figure.group(4)));
    }
}

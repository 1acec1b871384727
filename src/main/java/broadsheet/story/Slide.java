package broadsheet.story;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One slide of a photo story.
 *
 * @param alt as text
 * @param credit as text
 * @param caption allowed inline HTML
 */
record Slide(long picture, String alt, String credit, SafeHtml caption) {
    private static final Pattern GALLERY = Pattern.compile("<div data-gallery=\"\">(.*?)</div>", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile(
            "<figure data-picture=\"(\\d{1,18}|[1-8]\\d{18})\" data-alt=\"([^\"]*)\" data-credit=\"([^\"]*)\">"
                    + "<figcaption>(.*?)</figcaption></figure>",
            Pattern.DOTALL);

    /** The slides of a body, in order. */
    static List<Slide> in(Body body) {
        var slides = new ArrayList<Slide>();
        var figures = FIGURE.matcher(body.html());
        while (figures.find()) {
            slides.add(new Slide(
                    Long.parseLong(figures.group(1)),
                    Allowed.text(figures.group(2)),
                    Allowed.text(figures.group(3)),
                    SafeHtml.composed(figures.group(4))));
        }
        return slides;
    }

    /** The words around the slides. */
    static Body without(Body body) {
        return Body.stored(GALLERY.matcher(body.html()).replaceAll(""));
    }
}

package broadsheet.story;

import broadsheet.picture.PictureId;
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
    /** The slides of a body, in order. */
    static List<Slide> in(Body body) {
        var slides = new ArrayList<Slide>();
        for (PlacedPhoto photo : PlacedPhoto.in(body)) {
            PictureId picture = photo.picture();
            if (picture != null) {
                slides.add(new Slide(picture.value(), photo.alt(), photo.credit(), photo.caption()));
            }
        }
        return slides;
    }

    /** The words around the slides. */
    static Body without(Body body) {
        return Body.stored(GALLERY.matcher(body.html()).replaceAll(""));
    }
}

package broadsheet.story;

import broadsheet.picture.PictureId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which pictures a text places. */
public final class StoryPictures {
    private static final Pattern FIGURE = Pattern.compile("<figure data-picture=\"([0-9]{1,19})\"");

    private StoryPictures() {}

    /** Those at the head, in the body and for other sites, in this order. */
    public static Set<PictureId> in(Copy copy) {
        var found = new LinkedHashSet<PictureId>();
        add(found, copy.lead().picture());
        found.addAll(in(copy.body().html()));
        add(found, copy.titles().picture());
        return found;
    }

    private static void add(Set<PictureId> found, @Nullable Long id) {
        if (id != null) {
            found.add(new PictureId(id));
        }
    }

    /** Those in a body. */
    static Set<PictureId> in(String body) {
        var found = new LinkedHashSet<PictureId>();
        FIGURE.matcher(body).results().map(figure -> figure.group(1)).forEach(digits -> {
            try {
                found.add(new PictureId(Long.parseLong(digits)));
            } catch (NumberFormatException _) {
                // larger than any number we give, so no picture of ours
            }
        });
        return found;
    }
}

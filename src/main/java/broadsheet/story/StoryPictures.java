package broadsheet.story;

import broadsheet.picture.PictureId;
import broadsheet.picture.VideoId;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which pictures a text places. */
public final class StoryPictures {
    private StoryPictures() {}

    /** Those at the head, in the body and for other sites, in this order. */
    public static Set<PictureId> in(Copy copy) {
        var found = new LinkedHashSet<PictureId>();
        add(found, copy.lead().picture());
        found.addAll(in(copy.body().html()));
        add(found, copy.titles().picture());
        return found;
    }

    /** The videos at the head and in the body. */
    public static Set<VideoId> videos(Copy copy) {
        return PlacedVideos.in(copy.lead().video(), copy.body().html());
    }

    private static void add(Set<PictureId> found, @Nullable Long id) {
        if (id != null) {
            found.add(new PictureId(id));
        }
    }

    /** Those in a body. */
    static Set<PictureId> in(String body) {
        var found = new LinkedHashSet<PictureId>();
        PlacedPhoto.in(body).stream()
                .map(PlacedPhoto::picture)
                .filter(Objects::nonNull)
                .forEach(found::add);
        return found;
    }
}

package broadsheet.story;

import broadsheet.picture.PictureUse;
import broadsheet.picture.VideoId;
import broadsheet.picture.VideoUses;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Numbers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The videos that stories and undated pages place, plugged into the picture room. */
final class PlacedVideos implements VideoUses {
    /** In the one spelling that {@link broadsheet.platform.text.Allowed} writes. */
    private static final Pattern FIGURE = Pattern.compile("<figure data-video=\"([^\"]*)\">");

    private final PlacedVideoStore store = new PlacedVideoStore();

    /** Those at the head and in the body. */
    static Set<VideoId> in(@Nullable Long lead, String body) {
        var found = new LinkedHashSet<VideoId>();
        if (lead != null) {
            found.add(new VideoId(lead));
        }
        FIGURE.matcher(body)
                .results()
                .flatMap(figure -> Numbers.of(figure.group(1)).stream())
                .map(VideoId::new)
                .forEach(found::add);
        return found;
    }

    @Override
    public List<PictureUse> of(Reading reading, VideoId id, int most) {
        return store.of(reading, id, most);
    }

    @Override
    public boolean isLive(Reading reading, VideoId id) {
        return store.isLive(reading, id);
    }
}

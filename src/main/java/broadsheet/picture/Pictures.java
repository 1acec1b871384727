package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The front door of pictures and videos. */
public final class Pictures {
    Pictures() {}

    /** A picture, if there is one of this id. */
    public Optional<Picture> find(Reading reading, PictureId id) {
        return PictureStore.byId(reading, id);
    }

    /** The picture that its source calls so. */
    public Optional<Picture> byKey(Reading reading, String key) {
        return PictureStore.byKey(reading, key);
    }

    /** All of these that there are. */
    public Map<PictureId, Picture> all(Reading reading, Collection<PictureId> ids) {
        return PictureStore.byIds(reading, ids);
    }

    /** A video, if there is one of this id. */
    public Optional<Video> video(Reading reading, VideoId id) {
        return VideoStore.byId(reading, id);
    }

    /** The pictures that stand for these videos, of those that have one. */
    public Map<VideoId, Picture> posters(Reading reading, Collection<VideoId> ids) {
        var posters = new HashMap<VideoId, Picture>();
        for (VideoId id : ids) {
            video(reading, id)
                    .map(Video::poster)
                    .flatMap(poster -> find(reading, poster))
                    .ifPresent(poster -> posters.put(id, poster));
        }
        return posters;
    }

    /** The video that its source calls so. */
    public Optional<Video> videoByKey(Reading reading, String key) {
        return VideoStore.byKey(reading, key);
    }
}

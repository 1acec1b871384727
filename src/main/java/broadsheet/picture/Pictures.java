package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The front door of pictures and videos. */
public final class Pictures {
    private final AllUses uses = new AllUses();
    private final PosterUses posters = new PosterUses();
    private volatile PictureLoans loans = (_, _) -> false;

    Pictures() {}

    /** Plugs in a room that places pictures. */
    public void uses(PictureUses room) {
        uses.plug(room);
    }

    /** Plugs in the room that shows pictures to people outside before they are published. */
    public void loans(PictureLoans room) {
        loans = room;
    }

    /** Whether people outside may see it: where readers see it now, as a video's poster, or because it is shown to them. */
    boolean isShown(Reading reading, PictureId id) {
        Set<PictureId> one = Set.of(id);
        return !uses.live(reading, one).isEmpty() || !posters.used(reading, one).isEmpty() || loans.isLent(reading, id);
    }

    PictureUses uses() {
        return uses;
    }

    /** Whether a picture may be placed now; one that is not there stands in nobody's way. */
    public Rights rights(Reading reading, PictureId id) {
        return find(reading, id).map(picture -> rights(reading, picture)).orElse(Rights.FREE);
    }

    static Rights rights(Reading reading, Picture picture) {
        Instant end = picture.rightsEnd();
        boolean haveEnded = end != null && !reading.now().isBefore(end);
        if (end != null && !haveEnded) {
            reading.until(end);
        }
        return new Rights(end, haveEnded);
    }

    /** Those of these that may not be placed any more. */
    public List<Picture> ended(Reading reading, Collection<PictureId> ids) {
        return all(reading, ids).values().stream()
                .filter(picture -> rights(reading, picture).haveEnded())
                .toList();
    }

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

package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The front door of pictures and videos. */
public final class Pictures {
    private static final int MOST_POSTERED = 50;
    private final AllUses uses = new AllUses(this::isPlaced);
    private volatile PictureLoans loans = (_, _) -> false;
    private volatile VideoUses videoUses = VideoUses.NONE;
    private volatile VideoLoans videoLoans = (_, _) -> false;

    Pictures() {}

    /** Plugs in a room that places pictures. */
    public void uses(PictureUses room) {
        uses.plug(room);
    }

    /** Plugs in the room that shows pictures to people outside before they are published. */
    public void loans(PictureLoans room) {
        loans = room;
    }

    /** Plugs in the room that places videos. */
    public void videoUses(VideoUses room) {
        videoUses = room;
    }

    /** Plugs in the room that shows videos to people outside before they are published. */
    public void videoLoans(VideoLoans room) {
        videoLoans = room;
    }

    /**
     * Until when people outside may see it, as far as its rights go: they have not ended, and it stands where readers
     * see it now, is shown to them, or is the poster of a video that they may see.
     *
     * @return nothing when they may not; {@link Instant#MAX} when the rights do not end
     */
    Optional<Instant> shownUntil(Reading reading, PictureId id) {
        return shown(reading, id)
                .filter(_ -> stands(reading, id))
                .map(picture -> Objects.requireNonNullElse(picture.rightsEnd(), Instant.MAX));
    }

    private boolean stands(Reading reading, PictureId id) {
        return !uses.live(reading, Set.of(id)).isEmpty()
                || loans.isLent(reading, id)
                || VideoStore.withPoster(reading, id, MOST_POSTERED).stream()
                        .anyMatch(video -> isShown(reading, new VideoId(video)));
    }

    /** Whether people outside may see it: where readers see it now, or because it is shown to them. */
    boolean isShown(Reading reading, VideoId id) {
        return videoUses.isLive(reading, id) || videoLoans.isLent(reading, id);
    }

    /** Whether it stands on a page that readers see. */
    private boolean isPlaced(Reading reading, VideoId id) {
        return videoUses.isLive(reading, id);
    }

    /** Where this video stands, live or in work, at most so many. */
    public List<PictureUse> videoUses(Reading reading, VideoId id, int most) {
        return videoUses.of(reading, id, most);
    }

    PictureUses uses() {
        return uses;
    }

    /** Whether a picture may be placed and shown now; one that is not there stands in nobody's way. */
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

    /** Those of these that may be placed and shown no more. */
    public List<Picture> ended(Reading reading, Collection<PictureId> ids) {
        return all(reading, ids).values().stream()
                .filter(picture -> rights(reading, picture).haveEnded())
                .toList();
    }

    /** A picture for readers: nothing from the instant on at which its rights end, nor when there is none of this id. */
    public Optional<Picture> shown(Reading reading, PictureId id) {
        return find(reading, id).filter(picture -> !rights(reading, picture).haveEnded());
    }

    /** All of these that readers may be shown now. */
    public Map<PictureId, Picture> shown(Reading reading, Collection<PictureId> ids) {
        Map<PictureId, Picture> shown = all(reading, ids);
        shown.values().removeIf(picture -> rights(reading, picture).haveEnded());
        return shown;
    }

    /** A picture for those who work here, if there is one of this id. Readers get {@link #shown}. */
    public Optional<Picture> find(Reading reading, PictureId id) {
        return PictureStore.byId(reading, id);
    }

    /** The picture that its source calls so. */
    public Optional<Picture> byKey(Reading reading, String key) {
        return PictureStore.byKey(reading, key);
    }

    /** All of these that there are, for those who work here. */
    public Map<PictureId, Picture> all(Reading reading, Collection<PictureId> ids) {
        return PictureStore.byIds(reading, ids);
    }

    /** A video, if there is one of this id. */
    public Optional<Video> video(Reading reading, VideoId id) {
        return VideoStore.byId(reading, id);
    }

    /** The pictures that stand for these videos, of those that have one, for those who work here. */
    public Map<VideoId, Picture> posters(Reading reading, Collection<VideoId> ids) {
        return posters(reading, ids, this::find);
    }

    /** The same for readers: only those whose rights have not ended. */
    public Map<VideoId, Picture> shownPosters(Reading reading, Collection<VideoId> ids) {
        return posters(reading, ids, this::shown);
    }

    private Map<VideoId, Picture> posters(
            Reading reading, Collection<VideoId> ids, BiFunction<Reading, PictureId, Optional<Picture>> finder) {
        var posters = new HashMap<VideoId, Picture>();
        for (VideoId id : ids) {
            video(reading, id)
                    .map(Video::poster)
                    .flatMap(poster -> finder.apply(reading, poster))
                    .ifPresent(poster -> posters.put(id, poster));
        }
        return posters;
    }

    /** The video that its source calls so. */
    public Optional<Video> videoByKey(Reading reading, String key) {
        return VideoStore.byKey(reading, key);
    }
}

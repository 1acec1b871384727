package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pictures that stand for videos, live where the video is. */
final class PosterUses implements PictureUses {
    private final BiPredicate<Reading, VideoId> isLive;

    PosterUses(BiPredicate<Reading, VideoId> isLive) {
        this.isLive = isLive;
    }

    @Override
    public List<PictureUse> of(Reading reading, PictureId id, int most) {
        return VideoStore.withPoster(reading, id, most).stream()
                .map(VideoId::new)
                .map(video -> new PictureUse("video/" + video, "Poster of a video", isLive.test(reading, video)))
                .toList();
    }

    @Override
    public Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
        var used = new HashSet<PictureId>();
        for (PictureId id : ids) {
            if (!VideoStore.withPoster(reading, id, 1).isEmpty()) {
                used.add(id);
            }
        }
        return used;
    }

    @Override
    public Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
        var live = new HashSet<PictureId>();
        VideoStore.withPosters(reading, ids).forEach(video -> {
            PictureId poster = video.poster();
            if (poster != null && !live.contains(poster) && isLive.test(reading, video.id())) {
                live.add(poster);
            }
        });
        return live;
    }
}

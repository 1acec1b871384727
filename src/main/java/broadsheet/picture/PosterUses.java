package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pictures that stand for videos. Whether readers see them, the places of the videos say. */
final class PosterUses implements PictureUses {
    @Override
    public List<PictureUse> of(Reading reading, PictureId id, int most) {
        return VideoStore.withPoster(reading, id, most).stream()
                .map(video -> new PictureUse("video/" + video, "Poster of a video", false))
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
        return Set.of();
    }
}

package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;

/** What all rooms that were plugged in say, one after the other. */
final class AllUses implements PictureUses {
    private final List<PictureUses> rooms;

    /** With the pictures that stand for videos. */
    AllUses(BiPredicate<Reading, VideoId> isLive) {
        this.rooms = new CopyOnWriteArrayList<>(List.of(new PosterUses(isLive)));
    }

    void plug(PictureUses room) {
        rooms.add(room);
    }

    @Override
    public List<PictureUse> of(Reading reading, PictureId id, int most) {
        var all = new ArrayList<PictureUse>();
        for (PictureUses room : rooms) {
            all.addAll(room.of(reading, id, most));
        }
        return all.stream().limit(most).toList();
    }

    @Override
    public Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
        var all = new HashSet<PictureId>();
        rooms.forEach(room -> all.addAll(room.used(reading, ids)));
        return all;
    }

    @Override
    public Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
        var all = new HashSet<PictureId>();
        rooms.forEach(room -> all.addAll(room.live(reading, ids)));
        return all;
    }
}

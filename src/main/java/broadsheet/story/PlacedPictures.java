package broadsheet.story;

import broadsheet.picture.PictureId;
import broadsheet.picture.PictureUse;
import broadsheet.picture.PictureUses;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The pictures that stories and undated pages place, plugged into the picture room. */
final class PlacedPictures implements PictureUses {
    private static final int AT_ONCE = 200;
    private final PlacedStore store = new PlacedStore();

    /** Reads the versions from before this was written down; asks one question when there are none. */
    void catchUp(Database database) {
        if (database.read(reading -> store.isCaughtUp(reading))) {
            return;
        }
        int read = AT_ONCE;
        while (read == AT_ONCE) {
            read = database.write(writing -> store.catchUp(writing, AT_ONCE));
        }
    }

    @Override
    public List<PictureUse> of(Reading reading, PictureId id, int most) {
        return store.of(reading, id, most);
    }

    @Override
    public Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
        return store.used(reading, ids);
    }

    @Override
    public Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
        return store.live(reading, ids);
    }
}

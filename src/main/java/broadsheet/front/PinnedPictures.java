package broadsheet.front;

import broadsheet.picture.PictureId;
import broadsheet.picture.PictureUse;
import broadsheet.picture.PictureUses;
import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pictures that slots of the front page show of their own accord. */
final class PinnedPictures implements PictureUses {
    private static final String THING = "front";
    private static final String TITLE = "Front page";

    private static Set<PictureId> in(Map<Slot, Pinned> pins) {
        var found = new HashSet<PictureId>();
        for (Pinned pin : pins.values()) {
            PictureId picture = pin.picture();
            if (picture != null) {
                found.add(picture);
            }
        }
        return found;
    }

    @Override
    public List<PictureUse> of(Reading reading, PictureId id, int most) {
        var found = new ArrayList<PictureUse>();
        if (in(LayoutStore.live(reading).pins()).contains(id)) {
            found.add(new PictureUse(THING, TITLE, true));
        } else if (in(DraftStore.draft(reading).pins()).contains(id)) {
            found.add(new PictureUse(THING, TITLE, false));
        }
        return found;
    }

    @Override
    public Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
        Set<PictureId> used = in(LayoutStore.live(reading).pins());
        used.addAll(in(DraftStore.draft(reading).pins()));
        used.retainAll(new HashSet<>(ids));
        return used;
    }

    @Override
    public Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
        Set<PictureId> live = in(LayoutStore.live(reading).pins());
        live.retainAll(new HashSet<>(ids));
        return live;
    }
}

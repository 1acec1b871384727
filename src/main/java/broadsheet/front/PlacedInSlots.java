package broadsheet.front;

import broadsheet.picture.PictureId;
import broadsheet.picture.PictureUse;
import broadsheet.picture.PictureUses;
import broadsheet.platform.db.Reading;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of their own that slots of the front page show or will show, plugged into the picture room. */
final class PlacedInSlots implements PictureUses {
    @Override
    public List<PictureUse> of(Reading reading, PictureId id, int most) {
        Set<String> live = slots(LayoutStore.live(reading).pins(), id);
        var all = new TreeSet<>(live);
        all.addAll(slots(DraftStore.draft(reading).pins(), id));
        return all.stream()
                .map(slot -> new PictureUse("front/" + slot, "Front page, slot " + slot, live.contains(slot)))
                .limit(most)
                .toList();
    }

    @Override
    public Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
        Set<PictureId> used = among(LayoutStore.live(reading).pins(), ids);
        used.addAll(among(DraftStore.draft(reading).pins(), ids));
        return used;
    }

    @Override
    public Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
        return among(LayoutStore.live(reading).pins(), ids);
    }

    private static Set<String> slots(Map<Slot, Pinned> pins, PictureId id) {
        return pins.entrySet().stream()
                .filter(pin -> id.equals(pin.getValue().picture()))
                .map(pin -> pin.getKey().name())
                .collect(Collectors.toSet());
    }

    private static Set<PictureId> among(Map<Slot, Pinned> pins, Collection<PictureId> ids) {
        Set<PictureId> used = pins.values().stream()
                .map(Pinned::picture)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(HashSet::new));
        used.retainAll(new HashSet<>(ids));
        return used;
    }
}

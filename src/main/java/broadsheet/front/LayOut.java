package broadsheet.front;

import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.section.Sections;
import broadsheet.story.Writer;
import java.util.Comparator;
import java.util.Map;

/** Publishes the layout that is being prepared, as a whole. Each published layout is kept. */
public final class LayOut {
    private final Sections sections;
    private final Pictures pictures;

    LayOut(Sections sections, Pictures pictures) {
        this.sections = sections;
        this.pictures = pictures;
    }

    /**
     * Publishes it.
     *
     * @param base the draft's version that was on the screen
     * @throws Overtaken when somebody else has changed the draft since: what would be published was not looked at
     * @throws IllegalArgumentException in plain words when the rights of a slot's own picture have ended meanwhile
     */
    public Layout run(Writing writing, long base, Writer by) {
        DraftLayout draft = DraftStore.draft(writing);
        if (draft.version() != base) {
            throw new Overtaken(draft.by().name());
        }
        Map<Slot, Pinned> pins = draft.pins();
        pins.entrySet().stream()
                .filter(entry -> haveEnded(writing, entry.getValue()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(Slot::name))
                .ifPresent(slot -> {
                    throw new IllegalArgumentException(
                            EndedRights.said("The picture of its own in the slot " + name(writing, slot)));
                });
        var layout = new Layout(LayoutStore.live(writing).number() + 1, writing.now(), by, pins);
        LayoutStore.insert(writing, layout);
        return layout;
    }

    private boolean haveEnded(Reading reading, Pinned pin) {
        PictureId picture = pin.picture();
        return picture != null && pictures.rights(reading, picture).haveEnded();
    }

    /** As the desk calls it. */
    private String name(Reading reading, Slot slot) {
        if (slot.equals(Slot.LEAD)) {
            return "Lead";
        }
        return sections.all(reading).stream()
                .filter(section -> Slot.river(section.id(), slot.position()).equals(slot))
                .map(section -> section.name() + " " + slot.position())
                .findFirst()
                .orElse("Second " + slot.position());
    }
}

package broadsheet.front;

import broadsheet.platform.db.Writing;
import broadsheet.story.Writer;
import java.util.HashSet;
import java.util.Map;

/** Drops what was being prepared: the draft is what readers see again. */
public final class DropDraft {
    DropDraft() {}

    /**
     * Drops it.
     *
     * @param base the draft's version that was on the screen
     * @throws Overtaken when somebody else has changed the draft since
     */
    public DraftLayout run(Writing writing, long base, Writer by) {
        DraftLayout draft = DraftStore.draft(writing);
        if (draft.version() != base) {
            throw new Overtaken(draft.by().name());
        }
        return run(writing, by);
    }

    DraftLayout run(Writing writing, Writer by) {
        DraftLayout draft = DraftStore.draft(writing);
        Map<Slot, Pinned> before = draft.pins();
        Map<Slot, Pinned> after = LayoutStore.live(writing).pins();
        var slots = new HashSet<>(before.keySet());
        slots.addAll(after.keySet());
        long version = DraftStore.next(writing, draft, by);
        for (Slot slot : slots) {
            Pinned pin = after.get(slot);
            if (pin == null || !pin.equals(before.get(slot))) {
                DraftStore.put(writing, slot, pin, version, by);
            }
        }
        return DraftStore.draft(writing);
    }
}

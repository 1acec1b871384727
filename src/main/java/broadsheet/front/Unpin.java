package broadsheet.front;

import broadsheet.platform.db.Writing;
import broadsheet.story.Writer;

/** Leaves a slot of the layout that is being prepared to the rule. */
public final class Unpin {
    Unpin() {}

    /**
     * Empties it.
     *
     * @param base the draft's version that was on the screen
     * @throws Overtaken when somebody else has changed the slot since
     */
    public DraftLayout run(Writing writing, Slot slot, long base, Writer by) {
        DraftLayout draft = DraftStore.draft(writing);
        draft.demandUntouched(slot, base);
        long version = DraftStore.next(writing, draft, by);
        DraftStore.put(writing, slot, null, version, by);
        return DraftStore.draft(writing);
    }
}

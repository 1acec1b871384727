package broadsheet.front;

import broadsheet.platform.db.Writing;
import broadsheet.story.Writer;

/** Publishes the layout that is being prepared, as a whole. Each published layout is kept. */
public final class LayOut {
    LayOut() {}

    /**
     * Publishes it.
     *
     * @param base the draft's version that was on the screen
     * @throws Overtaken when somebody else has changed the draft since: what would be published was not looked at
     */
    public Layout run(Writing writing, long base, Writer by) {
        DraftLayout draft = DraftStore.draft(writing);
        if (draft.version() != base) {
            throw new Overtaken(draft.by().name());
        }
        var layout = new Layout(LayoutStore.live(writing).number() + 1, writing.now(), by, draft.pins());
        LayoutStore.insert(writing, layout);
        return layout;
    }
}

package broadsheet.front;

import broadsheet.platform.db.Writing;
import broadsheet.story.Writer;
import java.util.Map;

/** Publishes an earlier layout once more. What is being prepared meanwhile stays as it is, if anything is. */
public final class LayBack {
    LayBack() {}

    /**
     * Publishes it.
     *
     * @param number of the layout to go back to; 0 for everything by rule
     * @param live the number of the layout that was on the screen as the live one
     * @throws Overtaken when another has been published since
     * @throws IllegalArgumentException when there is no such layout
     */
    public Layout run(Writing writing, long number, long live, Writer by) {
        Layout now = LayoutStore.live(writing);
        if (now.number() != live) {
            throw new Overtaken(now.by().name());
        }
        Map<Slot, Pinned> pins = number == 0
                ? Map.of()
                : LayoutStore.find(writing, number)
                        .orElseThrow(() -> new IllegalArgumentException("There is no layout of that number."))
                        .pins();
        boolean isClean = DraftStore.draft(writing).pins().equals(now.pins());
        var layout = new Layout(now.number() + 1, writing.now(), by, pins);
        LayoutStore.insert(writing, layout);
        if (isClean) {
            new DropDraft().run(writing, by);
        }
        return layout;
    }
}

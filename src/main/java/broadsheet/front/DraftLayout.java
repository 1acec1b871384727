package broadsheet.front;

import broadsheet.story.Writer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The layout that is being prepared.
 *
 * @param version rises with each change; what an editor sends is compared with the version that was on the screen
 * @param slots the slots that were touched, the last change of each
 */
public record DraftLayout(long version, Instant touchedAt, Writer by, Map<Slot, Touched> slots) {
    /** Before anybody has prepared anything. */
    static final DraftLayout NONE = new DraftLayout(0, Instant.EPOCH, Writer.PAPER, Map.of());

    /**
     * The last change of a slot.
     *
     * @param pin null when the slot was left to the rule
     * @param version the draft's version after it
     * @param by who made it
     */
    record Touched(@org.jspecify.annotations.Nullable Pinned pin, long version, String by) {}

    /** What is pinned. */
    public Map<Slot, Pinned> pins() {
        var pins = new HashMap<Slot, Pinned>();
        slots.forEach((slot, touched) -> {
            Pinned pin = touched.pin();
            if (pin != null) {
                pins.put(slot, pin);
            }
        });
        return Map.copyOf(pins);
    }

    /**
     * Refuses a change of a slot that somebody else has changed since.
     *
     * @param base the version that was on the screen
     * @throws Overtaken when somebody has
     */
    void demandUntouched(Slot slot, long base) {
        Touched touched = slots.get(slot);
        if (touched != null && touched.version() > base) {
            throw new Overtaken(touched.by());
        }
    }
}

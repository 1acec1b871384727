package broadsheet.front;

import broadsheet.platform.db.Writing;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import broadsheet.story.Writer;
import java.util.List;

/**
 * Moves the story that a slot shows, pinned or by rule, to another slot of the layout that is being prepared. What that
 * slot showed comes to where it stood, and both are pinned from then on.
 */
public final class ChangePlaces {
    private final FrontPlanner planner;
    private final Pin pin;

    ChangePlaces(FrontPlanner planner, Pin pin) {
        this.planner = planner;
        this.pin = pin;
    }

    /**
     * Moves it.
     *
     * @param story the one that the slot showed on the screen
     * @param base the draft's version that was on the screen
     * @throws Overtaken when somebody else has changed one of the slots since
     * @throws IllegalArgumentException in plain words when another story stands there by now, or it cannot be moved there
     */
    public DraftLayout run(Writing writing, Slot from, StoryId story, Slot to, long base, Writer by) {
        DraftLayout draft = DraftStore.draft(writing);
        draft.demandUntouched(from, base);
        draft.demandUntouched(to, base);
        List<Placed> places =
                planner.plan(writing, draft.pins()).map(FrontPlan::places).orElse(List.of());
        Placed moved = at(places, from);
        Placed other = at(places, to);
        StoryCard card = moved.card();
        if (card == null || !card.id().equals(story)) {
            throw new IllegalArgumentException(
                    "Another story stands there by now. Look, and move it once more if it still fits.");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("The story stands there already.");
        }
        StoryCard displaced = other.card();
        DraftLayout after = pin.run(writing, to, kept(moved, card), base, by);
        return displaced == null ? after : pin.run(writing, from, kept(other, displaced), after.version(), by);
    }

    private static Placed at(List<Placed> places, Slot slot) {
        return places.stream()
                .filter(placed -> placed.slot().equals(slot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The front page has no such slot now."));
    }

    /** A story takes along what was said of it. */
    private static Pinned kept(Placed placed, StoryCard card) {
        Pinned pin = placed.pin();
        return pin != null && placed.isPinned() ? pin : Pinned.plain(card.id());
    }
}

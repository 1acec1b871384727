package broadsheet.desk.fronts;

import broadsheet.front.DraftLayout;
import broadsheet.front.FrontPlan;
import broadsheet.front.Layout;
import broadsheet.front.Pinned;
import broadsheet.front.Placed;
import broadsheet.front.Slot;
import broadsheet.identity.StaffFrame;
import broadsheet.masthead.Breaking;
import broadsheet.platform.text.Words;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front page as it is being prepared, with the stories that can be put there.
 *
 * @param plan null as long as nothing is published
 * @param live the layout that readers see
 * @param before the layout before it, or null
 * @param found the stories beside it
 * @param query the words they were looked for with
 * @param asked what came back from a form, or {@link Asked#NOTHING}
 * @param strip the breaking news that runs now, or null
 */
public record FrontScreen(
        StaffFrame frame,
        Words words,
        @Nullable FrontPlan plan,
        DraftLayout draft,
        Layout live,
        @Nullable Layout before,
        List<StoryCard> found,
        String query,
        Asked asked,
        @Nullable Breaking strip) {
    /**
     * A form that could not be taken, with all that was typed.
     *
     * @param wrong the sentence that says why
     * @param field the field of the slot's form that it is about, or empty
     * @param slot the name of the slot that it was about, or empty
     * @param story the number of the story that was chosen, or empty
     */
    public record Asked(String wrong, String field, String slot, String story, String headline, String picture) {
        static final Asked NOTHING = new Asked("", "", "", "", "", "");

        static Asked of(String slot, String story, String headline, String picture) {
            return new Asked("", "", slot, story, headline, picture);
        }

        Asked refused(String why, String at) {
            return new Asked(why, at, slot, story, headline, picture);
        }
    }

    /** The field of a slot's own headline. */
    public static final String HEADLINE = "h";

    /** The field of a slot's own picture. */
    public static final String PICTURE = "p";

    /** A slot by its name for people. */
    public record Named(Slot slot, String name) {}

    /** A slot with what its form holds. */
    public record Place(Placed placed, String name, String headline, String picture, boolean isOpen) {}

    /** What is wrong with this field of this slot, or empty. */
    public String wrongAt(Place place, String field) {
        return asked.field().equals(field)
                        && asked.slot().equals(place.placed().slot().name())
                ? asked.wrong()
                : "";
    }

    /** What could not be done, with the slot that it was about. */
    public String wrong() {
        return places().stream()
                .filter(place ->
                        !asked.field().isEmpty() && place.placed().slot().name().equals(asked.slot()))
                .map(place -> place.name() + ": " + asked.wrong())
                .findFirst()
                .orElse(asked.wrong());
    }

    /** Whether the draft differs from what readers see. */
    public boolean isChanged() {
        return changes() > 0;
    }

    /** How many slots of the draft differ from what readers see. */
    public long changes() {
        Map<Slot, Pinned> mine = draft.pins();
        var slots = new java.util.HashSet<>(mine.keySet());
        slots.addAll(live.pins().keySet());
        return slots.stream()
                .filter(slot ->
                        !java.util.Objects.equals(mine.get(slot), live.pins().get(slot)))
                .count();
    }

    /** The lead. */
    public Place lead() {
        return place(shown().lead(), "Lead");
    }

    /** The seconds. */
    public List<Place> seconds() {
        return shown().seconds().stream()
                .map(placed -> place(placed, "Second " + placed.slot().position()))
                .toList();
    }

    /** The places of a section's river. */
    public List<Place> river(FrontPlan.River river) {
        return river.places().stream()
                .map(placed -> place(
                        placed, river.section().name() + " " + placed.slot().position()))
                .toList();
    }

    /** All slots, from the top of the page to its foot. */
    public List<Named> slots() {
        var all = new ArrayList<Named>();
        places().forEach(place -> all.add(new Named(place.placed().slot(), place.name())));
        return all;
    }

    private List<Place> places() {
        var all = new ArrayList<Place>();
        if (plan != null) {
            all.add(lead());
            all.addAll(seconds());
            plan.rivers().forEach(river -> all.addAll(river(river)));
        }
        return all;
    }

    /** Whether this is the first or the last slot of the page, beyond which nothing is moved. */
    public boolean isEnd(Slot slot, boolean first) {
        List<Place> all = places();
        return !all.isEmpty()
                && (first ? all.getFirst() : all.getLast()).placed().slot().equals(slot);
    }

    /** Where stories stand in the draft, by name; those that stand nowhere are missing. */
    public Map<StoryId, String> standing() {
        var standing = new HashMap<StoryId, String>();
        for (Place place : places()) {
            StoryCard card = place.placed().card();
            if (card != null) {
                standing.put(card.id(), place.name());
            }
        }
        return standing;
    }

    private FrontPlan shown() {
        return java.util.Objects.requireNonNull(plan);
    }

    private Place place(Placed placed, String name) {
        boolean isAsked = asked.slot().equals(placed.slot().name())
                && (!asked.field().isEmpty()
                        || !asked.headline().isEmpty()
                        || !asked.picture().isEmpty());
        Pinned pin = placed.pin();
        boolean hasOwn = pin != null && placed.isPinned();
        return new Place(
                placed,
                name,
                isAsked ? asked.headline() : hasOwn && pin != null ? pin.headline() : "",
                isAsked
                        ? asked.picture()
                        : hasOwn && pin != null && pin.picture() != null
                                ? pin.picture().toString()
                                : "",
                isAsked);
    }
}

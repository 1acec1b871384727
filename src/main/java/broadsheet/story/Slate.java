package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.section.Sections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk's list of all stories, whatever readers see of them, the one touched last first. */
public final class Slate {
    private final SlateStore store;

    public Slate(Sections sections) {
        this.store = new SlateStore(sections);
    }

    /** One page of the stories that a filter lets through, beginning behind a cursor. */
    public SlatePage page(Reading reading, SlateFilter filter, Cursor before, int size) {
        List<SlateStore.Place> places = store.places(reading, filter, before, size + 1);
        boolean more = places.size() > size;
        List<SlateStore.Place> shown = more ? places.subList(0, size) : places;
        List<SlateLine> lines =
                store.lines(reading, shown.stream().map(SlateStore.Place::id).toList());
        return new SlatePage(lines, more ? shown.getLast().cursor() : null);
    }

    /** One story. */
    public Optional<SlateLine> line(Reading reading, StoryId id) {
        return store.lines(reading, List.of(id)).stream().findFirst();
    }

    /** How many stories of a filter are in each state; states without any are missing. The filter's own is ignored. */
    public Map<StoryState, Integer> counts(Reading reading, SlateFilter filter) {
        var counts = new EnumMap<StoryState, Integer>(StoryState.class);
        counts.putAll(store.counts(reading, filter));
        return counts;
    }
}

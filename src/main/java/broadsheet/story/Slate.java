package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.section.Sections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk's list of all stories, whatever readers see of them, the one touched last first. */
public final class Slate {
    private static final int MOST_HITS = 2_000;

    private final SlateStore store;

    public Slate(Sections sections) {
        this.store = new SlateStore(sections);
    }

    /** One page of the stories that a filter lets through, beginning behind a cursor. */
    public SlatePage page(Reading reading, SlateFilter filter, Cursor before, int size) {
        return page(reading, store.places(reading, filter, before, size + 1), size);
    }

    private SlatePage page(Reading reading, List<SlateStore.Place> places, int size) {
        boolean more = places.size() > size;
        List<SlateStore.Place> shown = more ? places.subList(0, size) : places;
        List<SlateLine> lines =
                store.lines(reading, shown.stream().map(SlateStore.Place::id).toList());
        return new SlatePage(lines, more ? shown.getLast().cursor() : null);
    }

    /**
     * One page of the stories that a filter lets through, and how many there are in each state. Few that are found by
     * words are counted while they are found, so that the whole list is gone through once.
     */
    public SlateFound found(Reading reading, SlateFilter filter, Cursor before, int size) {
        if (!filter.folded().isEmpty()) {
            List<SlateStore.Hit> hits = store.hits(reading, filter, MOST_HITS + 1);
            if (hits.size() <= MOST_HITS) {
                var counts = new EnumMap<StoryState, Integer>(StoryState.class);
                hits.forEach(hit -> counts.merge(hit.state(), 1, Integer::sum));
                List<SlateStore.Place> places = hits.stream()
                        .filter(hit -> filter.state() == null || hit.state() == filter.state())
                        .map(SlateStore.Hit::place)
                        .filter(place -> place.isBehind(before))
                        .limit(size + 1L)
                        .toList();
                return new SlateFound(page(reading, places, size), counts);
            }
        }
        return new SlateFound(page(reading, filter, before, size), counts(reading, filter));
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

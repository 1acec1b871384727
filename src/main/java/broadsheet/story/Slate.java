package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.section.Sections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The desk's list of all stories, whatever readers see of them, the one touched last first.
 *
 * <p>Words are looked for from the rarest on: the few stories that have it are read and counted. When none is rare, the
 * list is looked through from the newest story on, in stretches, until a page is full.
 */
public final class Slate {
    /**
     * How far a search goes at once, in stories.
     *
     * @param few so many are read one by one
     * @param stretch so many are looked through first; each stretch is four times as long as the one before
     * @param stretches after so many of them the page is shown as it is
     */
    record Reach(int few, int stretch, int stretches) {
        static final Reach USUAL = new Reach(3_000, 1_000, 3);
    }

    private static final int LONGEST_STRETCH = 16_000;
    private static final Comparator<SlateStore.Place> NEWEST_FIRST = Comparator.comparingLong(SlateStore.Place::at)
            .thenComparingLong(place -> place.id().value())
            .reversed();

    private final SlateStore store;
    private final Reach reach;
    private final TallyStore tally = new TallyStore();

    public Slate(Sections sections) {
        this(sections, Reach.USUAL);
    }

    Slate(Sections sections, Reach reach) {
        this.store = new SlateStore(sections);
        this.reach = reach;
    }

    /** One page of the stories that a filter lets through, beginning behind a cursor. */
    public SlatePage page(Reading reading, SlateFilter filter, Cursor before, int size) {
        return filter.phrases().isEmpty()
                ? listed(reading, filter, before, size)
                : store.fewest(reading, filter, reach.few())
                        .map(few -> chosen(reading, store.hits(reading, filter, few), filter, before, size))
                        .orElseGet(() -> lookedThrough(reading, filter, before, size, Integer.MAX_VALUE));
    }

    /**
     * One page of the stories that a filter lets through, and how many there are in each state. Of words that very many
     * stories have, a page may end before it is full; another continues behind it.
     */
    public SlateFound found(Reading reading, SlateFilter filter, Cursor before, int size) {
        if (filter.phrases().isEmpty()) {
            return new SlateFound(listed(reading, filter, before, size), counts(reading, filter), null);
        }
        Optional<SlateStore.Few> few = store.fewest(reading, filter, reach.few());
        if (few.isEmpty()) {
            SlatePage page = lookedThrough(reading, filter, before, size, reach.stretches());
            Cursor older = page.older();
            boolean isFull = page.lines().size() == size;
            return new SlateFound(page, null, older == null || isFull ? null : Instant.ofEpochMilli(older.at()));
        }
        List<SlateStore.Hit> hits = store.hits(reading, filter, few.get());
        var counts = new EnumMap<StoryState, Integer>(StoryState.class);
        hits.forEach(hit -> counts.merge(hit.state(), 1, Integer::sum));
        return new SlateFound(chosen(reading, hits, filter, before, size), counts, null);
    }

    private SlatePage listed(Reading reading, SlateFilter filter, Cursor before, int size) {
        return page(reading, store.places(reading, filter, before, size + 1), size, null);
    }

    private SlatePage chosen(Reading reading, List<SlateStore.Hit> hits, SlateFilter filter, Cursor before, int size) {
        List<SlateStore.Place> places = hits.stream()
                .filter(hit -> filter.state() == null || hit.state() == filter.state())
                .map(SlateStore.Hit::place)
                .filter(place -> place.isBehind(before))
                .sorted(NEWEST_FIRST)
                .limit(size + 1L)
                .toList();
        return page(reading, places, size, null);
    }

    private SlatePage lookedThrough(Reading reading, SlateFilter filter, Cursor before, int size, int stretches) {
        var places = new ArrayList<SlateStore.Place>();
        @Nullable Cursor at = before;
        int length = reach.stretch();
        for (int i = 0; i < stretches && at != null && places.size() <= size; i++) {
            places.addAll(store.stretch(reading, filter, at, length, size + 1 - places.size()));
            at = store.end(reading, filter, at, length).orElse(null);
            length = Math.min(LONGEST_STRETCH, length * 4);
        }
        return page(reading, places, size, at);
    }

    private SlatePage page(Reading reading, List<SlateStore.Place> places, int size, @Nullable Cursor behind) {
        boolean more = places.size() > size;
        List<SlateStore.Place> shown = more ? places.subList(0, size) : places;
        List<SlateLine> lines =
                store.lines(reading, shown.stream().map(SlateStore.Place::id).toList());
        return new SlatePage(lines, more ? shown.getLast().cursor() : behind);
    }

    /** One story. */
    public Optional<SlateLine> line(Reading reading, StoryId id) {
        return store.lines(reading, List.of(id)).stream().findFirst();
    }

    /** How many stories of a filter are in each state; states without any are missing. The filter's own is ignored. */
    public Map<StoryState, Integer> counts(Reading reading, SlateFilter filter) {
        return filter.isBySectionOnly() ? tally.counts(reading, filter.sections()) : store.counts(reading, filter);
    }
}

package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.section.SectionId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How many stories are in which state, by section. Only the desk reads it, whose pages are never kept. */
final class TallyStore {
    /** Where a story is counted. */
    record Place(long section, String visibility) {}

    private record Count(Place place, int stories) {}

    /** Counts a story that has begun. */
    void begun(Writing writing, Place place) {
        add(writing, place, 1);
    }

    /** Counts a story elsewhere than before. */
    void moved(Writing writing, Place from, Place to) {
        if (!from.equals(to)) {
            add(writing, from, -1);
            add(writing, to, 1);
        }
    }

    private static void add(Writing writing, Place place, int stories) {
        int known = writing.exec(
                "UPDATE story_tally SET stories = stories + ? WHERE section_id = ? AND visibility = ?",
                stories,
                place.section(),
                place.visibility());
        if (known == 0) {
            writing.exec(
                    "INSERT INTO story_tally (section_id, visibility, stories) VALUES (?, ?, ?)",
                    place.section(),
                    place.visibility(),
                    stories);
        }
    }

    /** By state; of all sections when none are named. States without stories are missing. */
    Map<StoryState, Integer> counts(Reading reading, Set<SectionId> sections) {
        var counts = new EnumMap<StoryState, Integer>(StoryState.class);
        reading
                .list(
                        "SELECT section_id, visibility, stories FROM story_tally WHERE stories > 0",
                        row -> new Count(
                                new Place(row.number("section_id"), row.text("visibility")), row.count("stories")))
                .stream()
                .filter(count -> sections.isEmpty()
                        || sections.contains(new SectionId(count.place().section())))
                .forEach(count ->
                        counts.merge(StoryState.of(count.place().visibility()), count.stories(), Integer::sum));
        return counts;
    }
}

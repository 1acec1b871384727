package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.text.Slug;
import broadsheet.platform.text.Terms;
import broadsheet.section.Section;
import broadsheet.section.SectionId;
import broadsheet.section.Sections;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stories as the desk looks for them. What lists compare stands in indexes; the stories found are then read by number.
 * The desk's pages are never kept, so only the stories themselves are noted.
 */
final class SlateStore {
    private static final String LINES = """
            SELECT s.id, s.section_id, s.slug, s.day, s.kind, s.visibility, s.stage, s.live_version, s.touched_at,
              s.published_at AS first_at, s.changed_at, s.due_at, s.off_at,
              s.embargo_until, s.embargo_zone, s.embargo_reason, v.id AS version, v.written_at, v.writer_id,
              v.writer_name, v.note, v.headline, v.edition, v.published_at
            FROM story_story s JOIN story_version v ON v.id = s.working_version WHERE s.id IN\s""";

    private static final String PLACES = "SELECT id, touched_at FROM story_story WHERE (touched_at, id) < (?, ?)";
    private static final String NEWEST_FIRST = " ORDER BY touched_at DESC, id DESC LIMIT ?";
    private static final String WHATEVER = " WHERE 1 = 1";
    private static final String HITS = "SELECT id, touched_at, visibility FROM story_story" + WHATEVER;
    private static final String STRETCH = """
            SELECT id, touched_at, stage, section_id, writer_id, folded FROM story_story
            WHERE (touched_at, id) < (?, ?)""";

    /** A story that a search found, whatever its state. */
    record Hit(Place place, StoryState state) {}

    /** A story's place in the list. */
    record Place(StoryId id, long at) {
        boolean isBehind(Cursor cursor) {
            return at < cursor.at() || (at == cursor.at() && id.value() < cursor.id());
        }

        Cursor cursor() {
            return new Cursor(at, id.value());
        }
    }

    private final Sections sections;
    private final TallyStore tally = new TallyStore();

    SlateStore(Sections sections) {
        this.sections = sections;
    }

    /** The conditions of a filter, all of them written here, and their values, all of them bound. */
    private static final class Asked {
        final StringBuilder conditions = new StringBuilder();
        final List<@Nullable Object> values = new ArrayList<>();

        void and(String condition, Object value) {
            conditions.append(" AND ").append(condition);
            values.add(value);
        }
    }

    List<Place> places(Reading reading, SlateFilter filter, Cursor before, int most) {
        Asked asked = asked(filter);
        StoryState state = filter.state();
        if (state != null) {
            asked.and("visibility = ?", state.stored());
        }
        var values = new ArrayList<@Nullable Object>(List.of(before.at(), before.id()));
        values.addAll(asked.values);
        values.add(most);
        return reading.list(PLACES + asked.conditions + NEWEST_FIRST, SlateStore::place, values.toArray());
    }

    private static Place place(Row row) {
        return new Place(new StoryId(row.number("id")), row.number("touched_at"));
    }

    /** A condition that lets few stories through, and its values. */
    record Few(String condition, List<Long> values) {}

    /** What narrows a search most; nothing when nothing narrows it to so few. */
    Optional<Few> fewest(Reading reading, SlateFilter filter, int few) {
        Few fewest = null;
        int least = few + 1;
        for (String phrase : filter.phrases()) {
            for (Terms.Range range : Terms.ranges(phrase)) {
                int stories = least == 0 ? 0 : upTo(reading, """
                        SELECT COUNT(*) AS stories
                        FROM (SELECT story_id FROM story_word WHERE word BETWEEN ? AND ? LIMIT ?) few""", range.first(), range.last(), least);
                if (stories < least) {
                    least = stories;
                    fewest = new Few(
                            "id IN (SELECT story_id FROM story_word WHERE word BETWEEN ? AND ?)",
                            List.of(range.first(), range.last()));
                }
            }
        }
        Long writer = filter.writer();
        if (writer != null && upTo(reading, """
                        SELECT COUNT(*) AS stories
                        FROM (SELECT id FROM story_story WHERE writer_id = ? LIMIT ?) few""", writer, least) < least) {
            fewest = new Few("writer_id = ?", List.of(writer));
        }
        Set<SectionId> wanted = filter.sections();
        if (!wanted.isEmpty()
                && least > 0
                && tally.counts(reading, wanted).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        < least) {
            fewest = new Few(
                    "section_id IN (" + "?, ".repeat(wanted.size() - 1) + "?)",
                    wanted.stream().map(SectionId::value).toList());
        }
        return Optional.ofNullable(fewest);
    }

    private static int upTo(Reading reading, String count, Object... values) {
        return reading.one(count, row -> row.count("stories"), values).orElse(0);
    }

    /** What a filter lets through of few, in any state, in no order. */
    List<Hit> hits(Reading reading, SlateFilter filter, Few few) {
        Asked asked = asked(filter);
        var values = new ArrayList<@Nullable Object>(few.values());
        values.addAll(asked.values);
        return reading.list(
                HITS + " AND " + few.condition() + asked.conditions,
                row -> new Hit(place(row), StoryState.of(row.text("visibility"))),
                values.toArray());
    }

    /** What a filter lets through of so many stories behind a cursor. */
    List<Place> stretch(Reading reading, SlateFilter filter, Cursor before, int length, int most) {
        Asked asked = asked(filter);
        var values = behind(filter, before);
        values.add(length);
        values.addAll(asked.values);
        values.add(most);
        return reading.list(
                "SELECT id, touched_at FROM (" + STRETCH + inState(filter) + NEWEST_FIRST + ") stretch" + WHATEVER
                        + asked.conditions + NEWEST_FIRST,
                SlateStore::place,
                values.toArray());
    }

    /** The last of so many stories behind a cursor; nothing when there are fewer. */
    Optional<Cursor> end(Reading reading, SlateFilter filter, Cursor before, int length) {
        var values = behind(filter, before);
        values.add(1);
        values.add(length - 1);
        return reading.one(PLACES + inState(filter) + NEWEST_FIRST + " OFFSET ?", SlateStore::place, values.toArray())
                .map(Place::cursor);
    }

    private static String inState(SlateFilter filter) {
        return filter.state() == null ? "" : " AND visibility = ?";
    }

    private static List<@Nullable Object> behind(SlateFilter filter, Cursor before) {
        var values = new ArrayList<@Nullable Object>(List.of(before.at(), before.id()));
        StoryState state = filter.state();
        if (state != null) {
            values.add(state.stored());
        }
        return values;
    }

    Map<StoryState, Integer> counts(Reading reading, SlateFilter filter) {
        Asked asked = asked(filter);
        var counts = new EnumMap<StoryState, Integer>(StoryState.class);
        reading.list(
                        "SELECT visibility, COUNT(*) AS stories FROM story_story" + WHATEVER + asked.conditions
                                + " GROUP BY visibility",
                        row -> Map.entry(StoryState.of(row.text("visibility")), row.count("stories")),
                        asked.values.toArray())
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Asked asked(SlateFilter filter) {
        var asked = new Asked();
        Stage stage = filter.stage();
        if (stage != null) {
            asked.and("stage = ?", stage.stored());
        }
        Long writer = filter.writer();
        if (writer != null) {
            asked.and("writer_id = ?", writer);
        }
        if (!filter.sections().isEmpty()) {
            asked.conditions
                    .append(" AND section_id IN (")
                    .append("?, ".repeat(filter.sections().size() - 1))
                    .append("?)");
            filter.sections().forEach(section -> asked.values.add(section.value()));
        }
        for (String phrase : filter.phrases()) {
            String literal = phrase.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            asked.and("folded LIKE ? ESCAPE '!'", "%" + literal + "%");
        }
        return asked;
    }

    /** These stories in this order; those that are not there are left out. */
    List<SlateLine> lines(Reading reading, List<StoryId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ids.forEach(id -> reading.note(StoryStore.fact(id)));
        var values = ids.stream().map(StoryId::value).toArray();
        String marks = "?, ".repeat(ids.size() - 1) + "?";
        var bySection = new HashMap<Long, Section>();
        var found = new HashMap<StoryId, SlateLine>();
        reading.list(
                        LINES + "(" + marks + ")",
                        row -> line(
                                row,
                                bySection.computeIfAbsent(
                                        row.number("section_id"), id -> sections.get(reading, new SectionId(id)))),
                        values)
                .forEach(line -> found.put(line.id(), line));
        return ids.stream().map(found::get).filter(line -> line != null).toList();
    }

    private static SlateLine line(Row row, Section section) {
        String day = row.textOrNull("day");
        var working = new Version(
                row.number("version"),
                row.instant("written_at"),
                new Writer(row.numberOrNull("writer_id"), row.text("writer_name")),
                VersionNote.of(row.text("note")),
                row.text("headline"),
                row.numberOrNull("edition") == null ? 0 : row.count("edition"),
                row.instantOrNull("published_at"));
        return new SlateLine(
                new StoryId(row.number("id")),
                section,
                new Slug(row.text("slug")),
                day == null ? null : LocalDate.parse(day),
                StoryKind.of(row.text("kind")),
                StoryState.of(row.text("visibility")),
                Stage.of(row.text("stage")),
                working,
                row.numberOrNull("live_version"),
                Instant.ofEpochMilli(row.number("touched_at")),
                row.instantOrNull("first_at"),
                row.instantOrNull("changed_at"),
                row.instantOrNull("due_at"),
                row.instantOrNull("off_at"),
                EmbargoStore.terms(row));
    }
}

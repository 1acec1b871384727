package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Membership of stories in lists, one row for each list a story stands in. All lists are paged by key. */
final class ListStore {
    /** Which days have stories at all; it changes only when a day gets its first story or loses its last. */
    private static final Fact DAYS = Fact.of("days");

    /** A story's place in a list. */
    record Place(StoryId id, long at) {
        Cursor cursor() {
            return new Cursor(at, id.value());
        }
    }

    List<Place> page(Reading reading, ListKey list, Cursor before, int most) {
        reading.note(list.fact());
        return reading.list(
                """
                SELECT story_id, at FROM story_listing WHERE list = ? AND (at, story_id) < (?, ?)
                ORDER BY at DESC, story_id DESC LIMIT ?""",
                row -> new Place(new StoryId(row.number("story_id")), row.number("at")),
                list.name(),
                before.at(),
                before.id(),
                most);
    }

    /** Puts a story into exactly these lists. */
    void enter(Writing writing, Story story, Instant at) {
        leave(writing, story.id());
        for (ListKey list : listsOf(story)) {
            writing.exec(
                    "INSERT INTO story_listing (list, at, story_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    list.name(),
                    at,
                    story.id().value());
            writing.changed(list.fact());
        }
        LocalDate day = story.published();
        writing.exec(
                "INSERT INTO story_day (day, stories) VALUES (?, 1)"
                        + " ON CONFLICT (day) DO UPDATE SET stories = story_day.stories + 1",
                day.toString());
        dayChanged(writing, day, 1);
    }

    /** The calendar shows whether a day has stories, not how many. */
    private static void dayChanged(Writing writing, LocalDate day, int turn) {
        long stories = writing.one(
                        "SELECT stories FROM story_day WHERE day = ?", row -> row.number("stories"), day.toString())
                .orElse(0L);
        if (stories == turn) {
            writing.changed(monthFact(YearMonth.from(day)), DAYS);
        }
    }

    /** Takes a story out of all lists. */
    void leave(Writing writing, StoryId id) {
        List<String> lists =
                writing.list("SELECT list FROM story_listing WHERE story_id = ?", row -> row.text("list"), id.value());
        for (String list : lists) {
            writing.changed(new ListKey(list).fact());
            if (list.startsWith("day/")) {
                String day = list.substring("day/".length());
                writing.exec("UPDATE story_day SET stories = stories - 1 WHERE day = ?", day);
                dayChanged(writing, LocalDate.parse(day), 0);
            }
        }
        writing.exec("DELETE FROM story_listing WHERE story_id = ?", id.value());
    }

    private static List<ListKey> listsOf(Story story) {
        var lists = new ArrayList<ListKey>();
        lists.add(ListKey.SITE);
        lists.add(ListKey.section(story.section().id()));
        if (story.section().parent() != null) {
            lists.add(ListKey.section(story.section().parent()));
        }
        story.copy().topics().forEach(topic -> lists.add(ListKey.topic(topic.id())));
        for (Byline byline : story.copy().bylines()) {
            Author author = byline.author();
            if (author != null) {
                lists.add(ListKey.author(author.id()));
            }
        }
        lists.add(ListKey.day(story.published()));
        return lists;
    }

    private static Fact monthFact(YearMonth month) {
        return Fact.of("month", month);
    }

    /** The newest day with stories before this one, or nothing. */
    Optional<LocalDate> dayBefore(Reading reading, LocalDate day) {
        reading.note(DAYS);
        return reading.one(
                "SELECT day FROM story_day WHERE day < ? AND stories > 0 ORDER BY day DESC LIMIT 1",
                row -> LocalDate.parse(row.text("day")),
                day.toString());
    }

    /** The oldest day with stories after this one, or nothing. */
    Optional<LocalDate> dayAfter(Reading reading, LocalDate day) {
        reading.note(DAYS);
        return reading.one(
                "SELECT day FROM story_day WHERE day > ? AND stories > 0 ORDER BY day LIMIT 1",
                row -> LocalDate.parse(row.text("day")),
                day.toString());
    }

    /** The days of a month that have stories. */
    Set<LocalDate> days(Reading reading, YearMonth month) {
        reading.note(monthFact(month));
        return new TreeSet<>(reading.list(
                "SELECT day FROM story_day WHERE day >= ? AND day <= ? AND stories > 0",
                row -> LocalDate.parse(row.text("day")),
                month.atDay(1).toString(),
                month.atEndOfMonth().toString()));
    }
}

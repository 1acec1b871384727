package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many stories each day has. Three facts, so that pages are printed anew only when they must be: which days have
 * stories at all, which days of one month have, and how many each day of one month has. The first two change only when
 * a day gets its first story or loses its last.
 */
final class DayStore {
    private static final Fact DAYS = Fact.of("days");

    private static Fact daysOf(YearMonth month) {
        return Fact.of("month", month);
    }

    private static Fact countsOf(YearMonth month) {
        return Fact.of("counts", month);
    }

    /** The days of a month that have stories. */
    Set<LocalDate> days(Reading reading, YearMonth month) {
        reading.note(daysOf(month));
        return lines(reading, month).keySet();
    }

    /** The same with how many each has. */
    SortedMap<LocalDate, Integer> counts(Reading reading, YearMonth month) {
        reading.note(countsOf(month));
        return lines(reading, month);
    }

    private static SortedMap<LocalDate, Integer> lines(Reading reading, YearMonth month) {
        var counts = new TreeMap<LocalDate, Integer>();
        reading.each(
                "SELECT day, stories FROM story_day WHERE day >= ? AND day <= ? AND stories > 0",
                row -> new Line(LocalDate.parse(row.text("day")), row.count("stories")),
                line -> counts.put(line.day(), line.stories()),
                month.atDay(1).toString(),
                month.atEndOfMonth().toString());
        return counts;
    }

    /** How many stories a day has; changes with the list of its stories. */
    int count(Reading reading, LocalDate day) {
        reading.note(ListKey.day(day).fact());
        return stories(reading, day);
    }

    private record Line(LocalDate day, int stories) {}

    /** The last day with stories before this one. */
    Optional<LocalDate> before(Reading reading, LocalDate day) {
        reading.note(DAYS);
        return reading.one(
                "SELECT day FROM story_day WHERE day < ? AND stories > 0 ORDER BY day DESC LIMIT 1",
                row -> LocalDate.parse(row.text("day")),
                day.toString());
    }

    /** The first day with stories after this one. */
    Optional<LocalDate> after(Reading reading, LocalDate day) {
        reading.note(DAYS);
        return reading.one(
                "SELECT day FROM story_day WHERE day > ? AND stories > 0 ORDER BY day LIMIT 1",
                row -> LocalDate.parse(row.text("day")),
                day.toString());
    }

    /** One story more. */
    void add(Writing writing, LocalDate day) {
        writing.exec(
                "INSERT INTO story_day (day, stories) VALUES (?, 1)"
                        + " ON CONFLICT (day) DO UPDATE SET stories = story_day.stories + 1",
                day.toString());
        changed(writing, day, 1);
    }

    /** One story less. */
    void take(Writing writing, LocalDate day) {
        writing.exec("UPDATE story_day SET stories = stories - 1 WHERE day = ?", day.toString());
        changed(writing, day, 0);
    }

    /** @param turn the number with which the day began or ceased to have stories */
    private static void changed(Writing writing, LocalDate day, int turn) {
        YearMonth month = YearMonth.from(day);
        writing.changed(countsOf(month));
        if (stories(writing, day) == turn) {
            writing.changed(daysOf(month), DAYS);
        }
    }

    private static int stories(Reading reading, LocalDate day) {
        return reading.one("SELECT stories FROM story_day WHERE day = ?", row -> row.count("stories"), day.toString())
                .orElse(0);
    }
}

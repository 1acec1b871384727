package broadsheet.archive;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Words;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import broadsheet.story.StoryList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes what pages of the archive show. */
final class ArchivePrinter {
    private static final int PAGE = 40;
    private static final int OF_EACH_DAY = 3;

    private final Masthead masthead;
    private final Stories stories;

    ArchivePrinter(Masthead masthead, Stories stories) {
        this.masthead = masthead;
        this.stories = stories;
    }

    /** The paper's own date. */
    LocalDate today(Reading reading) {
        return reading.now().atZone(masthead.paper(reading).zone()).toLocalDate();
    }

    /**
     * A month's page. There is one of every month from the first to the last with stories, and of the present one.
     */
    Optional<MonthPage> month(Reading reading, YearMonth month) {
        SortedMap<LocalDate, Integer> days = stories.dayCounts(reading, month);
        Words words = masthead.words(reading);
        MonthSheet sheet = sheet(reading, words, month, null, days.keySet());
        boolean within = !days.isEmpty() || (sheet.before() != null && sheet.after() != null);
        if (!within && !month.equals(YearMonth.from(today(reading)))) {
            return Optional.empty();
        }
        String title = words.month(month);
        Head head = Head.of(title, words.say("archive.about", title), ArchiveAddress.of(month));
        return Optional.of(new MonthPage(masthead.shell(reading, head), sheet, newestFirst(reading, days)));
    }

    /** Each day with its newest few stories, whose cards are read together. */
    private List<MonthPage.Day> newestFirst(Reading reading, SortedMap<LocalDate, Integer> days) {
        var newest = new LinkedHashMap<LocalDate, List<StoryId>>();
        for (LocalDate day : days.keySet()) {
            newest.put(day, stories.newest(reading, ListKey.day(day), OF_EACH_DAY));
        }
        List<StoryId> shown = newest.values().stream().flatMap(List::stream).toList();
        Map<StoryId, StoryCard> cards =
                stories.cards(reading, shown).stream().collect(Collectors.toMap(StoryCard::id, card -> card));
        var found = new ArrayList<MonthPage.Day>();
        newest.forEach((day, ids) -> found.add(new MonthPage.Day(
                day,
                days.getOrDefault(day, 0),
                ids.stream().flatMap(id -> Stream.ofNullable(cards.get(id))).toList())));
        return found.reversed();
    }

    /**
     * A page of a day. There is one of every day between the first and the last with stories, and of today.
     *
     * @param before where a further page of the day begins; empty for its first
     * @return nothing when there is no such page
     */
    Optional<DayPage> day(Reading reading, LocalDate day, Optional<Cursor> before) {
        YearMonth month = YearMonth.from(day);
        int count = stories.dayCount(reading, day);
        LocalDate dayBefore = stories.dayBefore(reading, day).orElse(null);
        LocalDate dayAfter = stories.dayAfter(reading, day).orElse(null);
        boolean within = count > 0 || (dayBefore != null && dayAfter != null);
        if (!within && !day.equals(today(reading))) {
            return Optional.empty();
        }
        StoryList list = stories.list(reading, ListKey.day(day), before.orElse(Cursor.START), PAGE);
        if (before.isPresent() && list.cards().isEmpty()) {
            return Optional.empty();
        }
        Words words = masthead.words(reading);
        String address = ArchiveAddress.of(day);
        String canonical = before.map(cursor -> further(address, cursor)).orElse(address);
        String older = list.older() == null ? null : further(address, list.older());
        String title = words.weekday(day);
        Head head = Head.of(title, words.say("archive.about", title), canonical).withNeighbours(null, older);
        return Optional.of(new DayPage(
                masthead.shell(reading, head),
                day,
                count,
                sheet(reading, words, month, day, stories.days(reading, month)),
                list.cards(),
                older,
                before.isPresent() ? address : null,
                dayBefore,
                dayAfter));
    }

    private static String further(String address, Cursor cursor) {
        return address + "?before=" + cursor;
    }

    private MonthSheet sheet(
            Reading reading, Words words, YearMonth month, @Nullable LocalDate shown, Set<LocalDate> filled) {
        return new MonthSheet(
                words,
                month,
                shown,
                filled,
                stories.dayBefore(reading, month.atDay(1)).map(YearMonth::from).orElse(null),
                stories.dayAfter(reading, month.atEndOfMonth())
                        .map(YearMonth::from)
                        .orElse(null));
    }
}

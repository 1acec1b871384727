package broadsheet.archive;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.platform.text.Words;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.StoryList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of the archive. Days that cannot be are answered without asking the database. */
final class ArchiveRoutes {
    private static final int PAGE = 30;

    private final Masthead masthead;
    private final Stories stories;

    ArchiveRoutes(Masthead masthead, Stories stories) {
        this.masthead = masthead;
        this.stories = stories;
    }

    void on(Routes routes) {
        routes.kept("/archive", (_, reading) -> newest(reading))
                .kept("/archive/{year}", this::year)
                .kept("/archive/{year}/{month}", this::month)
                .kept("/archive/{year}/{month}/{day}", this::day, "before");
    }

    /** The address of a day. */
    static String address(LocalDate day) {
        return "/archive/%04d/%02d/%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String address(YearMonth month) {
        return "/archive/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    private static LocalDate today(Reading reading, Masthead masthead) {
        return reading.now().atZone(masthead.paper(reading).zone()).toLocalDate();
    }

    private Reply newest(Reading reading) {
        LocalDate newest =
                stories.dayBefore(reading, LocalDate.of(9999, 12, 31)).orElseGet(() -> today(reading, masthead));
        return page(reading, YearMonth.from(newest), null, null, "/archive");
    }

    private Reply year(Visit visit, Reading reading) {
        Optional<LocalDate> last = Stories.day(visit.part("year"), "12", "31");
        return last.flatMap(day -> stories.dayBefore(reading, day.plusDays(1)))
                .filter(day -> day.getYear() == last.get().getYear())
                .<Reply>map(day -> new Reply.Moved(address(YearMonth.from(day))))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply month(Visit visit, Reading reading) {
        return Stories.day(visit.part("year"), visit.part("month"), "01")
                .map(day -> {
                    YearMonth month = YearMonth.from(day);
                    return stories.days(reading, month).isEmpty()
                            ? Reply.NOT_FOUND
                            : page(reading, month, null, null, address(month));
                })
                .orElse(Reply.NOT_FOUND);
    }

    private Reply day(Visit visit, Reading reading) {
        Optional<LocalDate> day = Stories.day(visit.part("year"), visit.part("month"), visit.part("day"));
        if (day.isEmpty()) {
            return Reply.NOT_FOUND;
        }
        String before = visit.query("before");
        Optional<Cursor> cursor = before == null ? Optional.of(Cursor.START) : Cursor.of(before);
        if (cursor.isEmpty()) {
            return new Reply.Moved(visit.path());
        }
        StoryList list = stories.list(reading, ListKey.day(day.get()), cursor.get(), PAGE);
        if (list.cards().isEmpty()) {
            return before == null ? Reply.NOT_FOUND : new Reply.Moved(visit.path());
        }
        String canonical = before == null ? visit.path() : visit.path() + "?before=" + before;
        return page(reading, YearMonth.from(day.get()), day.get(), list, canonical);
    }

    private Reply page(
            Reading reading, YearMonth month, @Nullable LocalDate day, @Nullable StoryList list, String canonical) {
        Words words = masthead.words(reading);
        String title = day != null
                ? words.weekday(day)
                : canonical.equals("/archive") ? words.say("archive.title") : words.month(month);
        Optional<LocalDate> earlierMonth = stories.dayBefore(reading, month.atDay(1));
        Optional<LocalDate> laterMonth = stories.dayAfter(reading, month.atEndOfMonth());
        return new Reply.Page(new Template(
                "archive/archive.jte",
                new ArchivePage(
                        masthead.shell(reading, Head.of(title, "", canonical)),
                        title,
                        MonthCalendar.of(month, stories.days(reading, month), day, words),
                        earlierMonth.map(other -> month(other, words)).orElse(null),
                        laterMonth.map(other -> month(other, words)).orElse(null),
                        list == null ? List.of() : list.cards(),
                        day == null
                                ? null
                                : stories.dayBefore(reading, day)
                                        .map(other -> NavigationItem.of(words.weekday(other), address(other)))
                                        .orElse(null),
                        day == null
                                ? null
                                : stories.dayAfter(reading, day)
                                        .map(other -> NavigationItem.of(words.weekday(other), address(other)))
                                        .orElse(null),
                        day == null || list == null || list.older() == null
                                ? null
                                : address(day) + "?before=" + list.older())));
    }

    private static NavigationItem month(LocalDate day, Words words) {
        YearMonth month = YearMonth.from(day);
        return NavigationItem.of(words.month(month), address(month));
    }
}

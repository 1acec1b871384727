package broadsheet.archive;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.story.Cursor;
import broadsheet.story.Stories;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** The addresses of days, months and years. What cannot be a day of a newspaper is refused before anything is read. */
final class ArchiveRoutes {
    /** Nothing was printed as a newspaper before 1605. */
    private static final int FIRST_NEWSPAPER = 1605;

    private final Stories stories;
    private final ArchivePrinter printer;

    ArchiveRoutes(Stories stories, ArchivePrinter printer) {
        this.stories = stories;
        this.printer = printer;
    }

    void on(Routes routes) {
        routes.kept(ArchiveAddress.ARCHIVE, this::newest)
                .kept(ArchiveAddress.ARCHIVE + "/{year}", this::year)
                .kept(ArchiveAddress.ARCHIVE + "/{year}/{month}", this::month)
                .kept(ArchiveAddress.ARCHIVE + "/{year}/{month}/{day}", this::day, "before");
    }

    private Reply newest(Visit visit, Reading reading) {
        LocalDate today = printer.today(reading);
        LocalDate newest = stories.dayBefore(reading, today.plusDays(1)).orElse(today);
        return month(reading, YearMonth.from(newest));
    }

    /** A year has no page of its own; it leads to its last month with stories. */
    private Reply year(Visit visit, Reading reading) {
        String year = visit.part("year");
        if (!year.matches("\\d{4}") || !isPossible(reading, Year.parse(year).atDay(1))) {
            return Reply.NOT_FOUND;
        }
        LocalDate end = Year.parse(year).atMonth(12).atEndOfMonth();
        return stories.dayBefore(reading, end.plusDays(1))
                .filter(day -> day.getYear() == end.getYear())
                .<Reply>map(day -> new Reply.Moved(ArchiveAddress.of(YearMonth.from(day))))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply month(Visit visit, Reading reading) {
        Optional<YearMonth> month =
                date(visit.part("year"), visit.part("month"), "1").map(YearMonth::from);
        if (month.isEmpty() || !isPossible(reading, month.get().atDay(1))) {
            return Reply.NOT_FOUND;
        }
        String canonical = ArchiveAddress.of(month.get());
        return visit.path().equals(canonical) ? month(reading, month.get()) : new Reply.Moved(canonical);
    }

    private Reply month(Reading reading, YearMonth month) {
        return printer.month(reading, month)
                .<Reply>map(page -> new Reply.Page(new Template("archive/month.jte", page)))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply day(Visit visit, Reading reading) {
        Optional<LocalDate> day = date(visit.part("year"), visit.part("month"), visit.part("day"));
        if (day.isEmpty() || !isPossible(reading, day.get())) {
            return Reply.NOT_FOUND;
        }
        String canonical = ArchiveAddress.of(day.get());
        String asked = visit.query("before");
        Optional<Cursor> before = asked == null ? Optional.empty() : Cursor.of(asked);
        boolean askedForNothing = visit.query().containsKey("before") && before.isEmpty();
        if (!visit.path().equals(canonical) || askedForNothing) {
            return new Reply.Moved(canonical);
        }
        return printer.day(reading, day.get(), before)
                .<Reply>map(page -> new Reply.Page(new Template("archive/day.jte", page)))
                .orElseGet(() -> before.isPresent() ? new Reply.Moved(canonical) : Reply.NOT_FOUND);
    }

    /** The date of these parts; months and days may lack their zero in front, which a redirect then adds. */
    private static Optional<LocalDate> date(String year, String month, String day) {
        if (!year.matches("\\d{4}") || !month.matches("\\d{1,2}") || !day.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a newspaper could have stories of that day: it has begun somewhere on earth, and there were newspapers. */
    private static boolean isPossible(Reading reading, LocalDate day) {
        LocalDate furthest = reading.now().atOffset(ZoneOffset.MAX).toLocalDate();
        return day.getYear() >= FIRST_NEWSPAPER && !day.isAfter(furthest);
    }
}

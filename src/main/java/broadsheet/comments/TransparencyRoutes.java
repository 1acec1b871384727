package broadsheet.comments;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.moderation.Figures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How this paper moderates, in figures, month by month (Article 24 of Regulation (EU) 2022/2065). Only months that are
 * over are told of, so that the page changes once a month and need not be counted for each reader.
 */
final class TransparencyRoutes {
    /** Where it stands. */
    static final String ADDRESS = "/transparency";

    private static final int MOST_MONTHS = 12;

    private final Masthead masthead;

    TransparencyRoutes(Masthead masthead) {
        this.masthead = masthead;
    }

    void on(Routes routes) {
        routes.kept(ADDRESS, this::page);
    }

    private Reply page(Visit visit, Reading reading) {
        var words = masthead.words(reading);
        ZoneId zone = masthead.paper(reading).zone();
        YearMonth now = YearMonth.from(reading.now().atZone(zone));
        reading.until(begin(now.plusMonths(1), zone));
        Instant first = Figures.first(reading);
        List<TransparencyPage.Month> months = new ArrayList<>();
        YearMonth month = now.minusMonths(1);
        while (months.size() < MOST_MONTHS && first.isBefore(begin(month.plusMonths(1), zone))) {
            months.add(month(reading, month, zone));
            month = month.minusMonths(1);
        }
        var shell = masthead.shell(
                reading,
                Head.of(words.say("comments.transparency.title"), words.say("comments.transparency.text"), ADDRESS));
        return new Reply.Page(new Template("comments/transparency.jte", new TransparencyPage(shell, months)));
    }

    private static Instant begin(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** Counts a month. */
    static TransparencyPage.Month month(Reading reading, YearMonth month, ZoneId zone) {
        Instant from = begin(month, zone);
        Instant to = begin(month.plusMonths(1), zone);
        return new TransparencyPage.Month(
                month,
                Figures.of(reading, from, to),
                RulingStore.counts(reading, from, to),
                OpenStore.counts(reading, from, to));
    }
}

package broadsheet.archive;

import broadsheet.platform.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One month of a wall calendar, its weeks as the paper's language begins them.
 *
 * @param shown the day whose stories are shown beside it, or null
 * @param before the month with stories before this one, or null
 * @param after the month with stories after this one, or null
 */
record MonthSheet(
        Words words,
        YearMonth month,
        @Nullable LocalDate shown,
        Set<LocalDate> filled,
        @Nullable YearMonth before,
        @Nullable YearMonth after) {
    private static final int WEEK = 7;

    /** Seven days that stand for the columns. */
    List<LocalDate> columns() {
        LocalDate first = firstCell();
        return first.datesUntil(first.plusDays(WEEK)).toList();
    }

    /** The weeks that the month touches, whole; days of other months are among them. */
    List<List<LocalDate>> weeks() {
        var weeks = new ArrayList<List<LocalDate>>();
        for (LocalDate first = firstCell(); !first.isAfter(month.atEndOfMonth()); first = first.plusDays(WEEK)) {
            weeks.add(first.datesUntil(first.plusDays(WEEK)).toList());
        }
        return weeks;
    }

    private LocalDate firstCell() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(words.firstDayOfWeek()));
    }

    boolean isOfMonth(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    boolean isFilled(LocalDate day) {
        return filled.contains(day);
    }

    boolean isShown(LocalDate day) {
        return day.equals(shown);
    }

    String address(LocalDate day) {
        return ArchiveAddress.of(day);
    }

    String address(YearMonth other) {
        return ArchiveAddress.of(other);
    }
}

package broadsheet.archive;

import broadsheet.platform.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A month as a calendar shows it: weeks of seven fields, which are empty before the first and after the last day. */
public record MonthCalendar(YearMonth month, String name, List<Weekday> weekdays, List<List<Field>> weeks) {
    private static final int WEEK = 7;

    /** A column's head. */
    public record Weekday(String letters, String name) {}

    /**
     * One field.
     *
     * @param day null in front of the first and behind the last day
     * @param address of the day, or null when it has no stories
     */
    public record Field(
            @Nullable LocalDate day,
            String number,
            @Nullable String address,
            boolean isShown) {}

    static MonthCalendar of(YearMonth month, Set<LocalDate> withStories, @Nullable LocalDate shown, Words words) {
        DayOfWeek firstDay = words.firstDayOfWeek();
        LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(firstDay));
        var weekdays = new ArrayList<Weekday>();
        for (int i = 0; i < WEEK; i++) {
            LocalDate day = start.plusDays(i);
            weekdays.add(new Weekday(words.weekdayLetter(day), words.weekdayName(day)));
        }
        var weeks = new ArrayList<List<Field>>();
        for (LocalDate monday = start; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            var week = new ArrayList<Field>();
            for (int i = 0; i < WEEK; i++) {
                week.add(field(monday.plusDays(i), month, withStories, shown, words));
            }
            weeks.add(week);
        }
        return new MonthCalendar(month, words.month(month), weekdays, weeks);
    }

    private static Field field(
            LocalDate day, YearMonth month, Set<LocalDate> withStories, @Nullable LocalDate shown, Words words) {
        if (!YearMonth.from(day).equals(month)) {
            return new Field(null, "", null, false);
        }
        return new Field(
                day,
                words.dayOfMonth(day),
                withStories.contains(day) ? ArchiveRoutes.address(day) : null,
                day.equals(shown));
    }
}

package broadsheet.comments.watch;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day's round of letters, or what is left of it.
 *
 * @param isWeekly whether those who want a letter a week get theirs
 * @param after the number of the last member who had a turn; 0 at the beginning
 */
record Round(LocalDate day, boolean isWeekly, long after) {
    static Round of(String payload) {
        String[] parts = payload.split(" ", -1);
        return new Round(LocalDate.parse(parts[0]), parts[1].equals("weekly"), Long.parseLong(parts[2]));
    }

    /** The round as it begins today; a paper that was shut over a Monday makes up for it. */
    Round on(LocalDate today) {
        LocalDate last = today.isBefore(day) ? day : today;
        boolean weekly = day.datesUntil(last.plusDays(1)).anyMatch(date -> date.getDayOfWeek() == DayOfWeek.MONDAY);
        return new Round(day, weekly, after);
    }

    Round behind(long member) {
        return new Round(day, isWeekly, member);
    }

    @Override
    public String toString() {
        return day + (isWeekly ? " weekly " : " daily ") + after;
    }
}

package broadsheet.archive;

import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stories of one day.
 *
 * @param stories how many there are in all
 * @param older the address of the day's next page, or null
 * @param newest the address of the day's first page, or null when this is it
 * @param before the day with stories before this one, or null
 * @param after the day with stories after this one, or null
 */
record DayPage(
        Shell shell,
        LocalDate day,
        int stories,
        MonthSheet sheet,
        List<StoryCard> list,
        @Nullable String older,
        @Nullable String newest,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {
    String title() {
        return shell.words().weekday(day);
    }

    YearMonth month() {
        return YearMonth.from(day);
    }

    String address(LocalDate other) {
        return ArchiveAddress.of(other);
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

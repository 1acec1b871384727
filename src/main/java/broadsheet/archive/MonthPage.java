package broadsheet.archive;

import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.time.LocalDate;
import java.util.List;

/**
 * The days of one month.
 *
 * @param days those with stories, newest first
 */
record MonthPage(Shell shell, MonthSheet sheet, List<Day> days) {
    /**
     * One day.
     *
     * @param stories how many it has
     * @param newest the newest few of them
     */
    record Day(LocalDate day, int stories, List<StoryCard> newest) {}

    String title() {
        return shell.words().month(sheet.month());
    }

    int stories() {
        return days.stream().mapToInt(Day::stories).sum();
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

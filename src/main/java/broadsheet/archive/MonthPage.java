package broadsheet.archive;

import broadsheet.masthead.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The days of one month.
 *
 * @param days those with stories, newest first, with how many
 */
record MonthPage(Shell shell, MonthSheet sheet, List<Map.Entry<LocalDate, Integer>> days) {
    String title() {
        return shell.words().month(sheet.month());
    }

    int stories() {
        return days.stream().mapToInt(Map.Entry::getValue).sum();
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

package broadsheet.archive;

import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day or a month of the archive.
 *
 * @param earlier the day with stories before, or null
 * @param later the day with stories after, or null
 * @param older the address of the day's next page, or null
 */
public record ArchivePage(
        Shell shell,
        String title,
        MonthCalendar calendar,
        @Nullable NavigationItem earlierMonth,
        @Nullable NavigationItem laterMonth,
        List<StoryCard> cards,
        @Nullable NavigationItem earlier,
        @Nullable NavigationItem later,
        @Nullable String older) {
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

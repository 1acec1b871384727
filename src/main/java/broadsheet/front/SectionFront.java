package broadsheet.front;

import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a section front shows: on its first page a lead with three beside it, then the list.
 *
 * @param about the section in a sentence, or empty
 * @param crumbs the sections above this one
 * @param below the sections below this one
 * @param older the address of the next page, or null
 */
public record SectionFront(
        Shell shell,
        String name,
        String about,
        List<NavigationItem> crumbs,
        List<NavigationItem> below,
        @Nullable StoryCard lead,
        List<StoryCard> beside,
        List<StoryCard> list,
        @Nullable String older,
        @Nullable String newest) {
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

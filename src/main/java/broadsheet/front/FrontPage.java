package broadsheet.front;

import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the front page shows: a lead, the latest, four seconds, and a river for each section. */
public record FrontPage(
        Shell shell,
        @Nullable StoryCard lead,
        List<StoryCard> latest,
        List<StoryCard> seconds,
        List<River> rivers,
        List<StoryCard> opinion) {
    /** A section on the front: its first story large, the others in a list. */
    public record River(
            String name,
            String address,
            String anchor,
            List<NavigationItem> below,
            StoryCard first,
            List<StoryCard> others) {}

    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

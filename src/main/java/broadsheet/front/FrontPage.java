package broadsheet.front;

import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.util.List;
import java.util.stream.Stream;
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

    /** Whether anything of today stands on the page, so that a link to today leads to something. */
    public boolean isFilledToday() {
        return Stream.concat(Stream.ofNullable(lead), latest.stream())
                .anyMatch(card -> card.isFrom(shell.today(), shell.paper().zone()));
    }

    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

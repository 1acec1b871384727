package broadsheet.front;

import broadsheet.section.Section;
import broadsheet.story.StoryCard;
import java.util.ArrayList;
import java.util.List;

/**
 * Which story stands where on the front page, before it is drawn.
 *
 * @param seconds all of them in order, filled or not
 */
public record FrontPlan(
        Placed lead, List<Placed> seconds, List<StoryCard> latest, List<River> rivers, List<StoryCard> opinion) {
    /** A section's stories, all positions in order, filled or not. */
    public record River(Section section, List<Placed> places) {}

    /** All slots with what stands in them, from the top of the page to its foot. */
    public List<Placed> places() {
        var all = new ArrayList<Placed>();
        all.add(lead);
        all.addAll(seconds);
        rivers.forEach(river -> all.addAll(river.places()));
        return all;
    }
}

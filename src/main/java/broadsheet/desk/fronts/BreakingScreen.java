package broadsheet.desk.fronts;

import broadsheet.identity.StaffFrame;
import broadsheet.masthead.Breaking;
import broadsheet.masthead.RunBreaking;
import broadsheet.story.StoryCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of breaking news.
 *
 * @param running what runs now, or null
 * @param stories the newest, to lead to
 * @param words what was typed
 * @param story the number of the chosen story, or empty
 * @param ends when it ends, as the browser's field writes it, in the paper's time zone
 * @param wrong why the form could not be taken, or empty
 */
public record BreakingScreen(
        StaffFrame frame,
        @Nullable Breaking running,
        List<StoryCard> stories,
        String words,
        String story,
        String ends,
        String wrong) {
    /** How long the line may be. */
    public int longest() {
        return RunBreaking.LONGEST;
    }

    /** Whether this is the chosen story. */
    public boolean isChosen(StoryCard card) {
        return card.id().toString().equals(story);
    }
}

package broadsheet.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of stories.
 *
 * @param older where the next page begins, or null when this is the last
 */
public record StoryList(List<StoryCard> cards, @Nullable Cursor older) {}

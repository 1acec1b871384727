package broadsheet.story;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the desk's list shows of a filter.
 *
 * @param counts how many stories there are in each state; states without any are missing, and the filter's own is
 *     ignored. Null when so many stories have the words that they were not counted.
 * @param lookedBack until when the list was looked through, when there are older stories and the page is not full yet
 */
public record SlateFound(
        SlatePage page,
        @Nullable Map<StoryState, Integer> counts,
        @Nullable Instant lookedBack) {}

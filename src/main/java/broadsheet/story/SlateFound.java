package broadsheet.story;

import java.util.Map;

/**
 * What the desk's list shows of a filter.
 *
 * @param counts how many stories there are in each state; states without any are missing, and the filter's own is ignored
 */
public record SlateFound(SlatePage page, Map<StoryState, Integer> counts) {}

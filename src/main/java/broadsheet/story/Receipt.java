package broadsheet.story;

import java.time.Instant;
import java.util.List;

/**
 * What a kill or a take-down took from where. When the act has returned, none of the surfaces shows the story.
 *
 * @param act the state that the story came into
 * @param surfaces the addresses that showed the story or named it
 */
public record Receipt(StoryId story, StoryState act, Instant at, Writer by, List<String> surfaces) {}

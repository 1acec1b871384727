package broadsheet.front;

import broadsheet.picture.PictureId;
import broadsheet.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * A story that an editor pinned to a slot, with what this slot says otherwise; the story itself is not touched.
 *
 * @param headline this slot's own, or empty for the story's
 * @param picture this slot's own, or null for the story's
 */
public record Pinned(
        StoryId story, String headline, @Nullable PictureId picture) {
    /** The story as it is. */
    public static Pinned plain(StoryId story) {
        return new Pinned(story, "", null);
    }
}

package broadsheet.story;

import org.jspecify.annotations.Nullable;

/**
 * The photograph or video at the head of a story, with the words of this use.
 *
 * @param picture the picture's id, or null
 * @param video the video's id, or null
 */
public record Lead(@Nullable Long picture, @Nullable Long video, String alt, String caption, String credit) {
    public static final Lead NONE = new Lead(null, null, "", "", "");

    /** A photograph at the head. */
    public static Lead photo(long picture, String alt, String caption, String credit) {
        return new Lead(picture, null, alt, caption, credit);
    }

    String kind() {
        return picture != null ? "picture" : video != null ? "video" : "";
    }

    @Nullable
    Long id() {
        return picture != null ? picture : video;
    }
}

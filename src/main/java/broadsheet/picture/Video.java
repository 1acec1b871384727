package broadsheet.picture;

import org.jspecify.annotations.Nullable;

/**
 * A video that the paper keeps, as MP4.
 *
 * @param key what the source calls it
 * @param hash the SHA-256 of the file
 * @param width in pixels
 * @param height in pixels
 * @param poster the picture that stands for it
 * @param captions the SHA-256 of its WebVTT captions, or null
 * @param captionsLanguage their BCP 47 tag, or null
 */
public record Video(
        VideoId id,
        @Nullable String key,
        String hash,
        int width,
        int height,
        int seconds,
        @Nullable PictureId poster,
        @Nullable String captions,
        @Nullable String captionsLanguage) {
    /** The address of the file. */
    public String address() {
        return "/videos/" + hash.substring(0, Ladder.NAME_LENGTH) + ".mp4";
    }

    /** The address of the captions, or empty. */
    public String captionsAddress() {
        return captions == null ? "" : "/videos/" + captions.substring(0, Ladder.NAME_LENGTH) + ".vtt";
    }
}

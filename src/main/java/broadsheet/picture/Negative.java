package broadsheet.picture;

import org.jspecify.annotations.Nullable;

/**
 * A file that was looked through and kept, ready to be added as a picture.
 *
 * @param width as it is shown, in pixels
 * @param height as it is shown, in pixels
 * @param words what is written in the file itself
 * @param bytes the size of the file
 * @param credentials what its C2PA manifest says, or null when it has none
 */
public record Negative(
        String hash,
        PictureType type,
        int width,
        int height,
        PictureWords words,
        long bytes,
        @Nullable Credentials credentials) {}

package broadsheet.contributions;

import broadsheet.picture.PictureWords;
import org.jspecify.annotations.Nullable;

/**
 * A photo that was sent in: a JPEG that tells nothing of its place.
 *
 * @param owner what it belongs to; null while the form it came with is not sent yet
 * @param hash the SHA-256 of its file
 * @param wholly whether nothing of the file that was sent is left but what it shows
 * @param width as it is shown, in pixels
 * @param height as it is shown, in pixels
 * @param words what stood in the file that was sent
 */
public record Photo(
        long id,
        @Nullable ContributionId owner,
        String hash,
        boolean wholly,
        int width,
        int height,
        long bytes,
        PictureWords words) {}

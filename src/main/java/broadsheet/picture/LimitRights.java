package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says until when a picture may be placed. */
public final class LimitRights {
    LimitRights() {}

    /**
     * Writes the end of the rights; pages that show the picture stay as they are, and the desk is told of them.
     *
     * @param end from when on it may not be placed; null when nothing ends
     * @throws IllegalArgumentException when there is no such picture
     */
    public Picture run(Writing writing, PictureId id, @Nullable Instant end) {
        Picture before = PictureStore.existing(writing, id);
        Picture after = before.until(end);
        if (!after.equals(before)) {
            PictureStore.update(writing, after);
        }
        return after;
    }
}

package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says until when a picture may be placed and shown. */
public final class LimitRights {
    LimitRights() {}

    /**
     * Writes the end of the rights. From that instant on readers are shown it nowhere; where it stands is kept, so that
     * it is back when the end is put off.
     *
     * @param end from when on it may not be shown; null when nothing ends
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

package broadsheet.picture;

import broadsheet.platform.db.Writing;

/** Says which point of a picture all its crops keep. */
public final class FocusPicture {
    FocusPicture() {}

    /**
     * Writes the new point; every page that shows the picture is printed anew.
     *
     * @throws IllegalArgumentException when there is no such picture
     */
    public Picture run(Writing writing, PictureId id, Focus focus) {
        Picture before = PictureStore.existing(writing, id);
        Picture after = before.with(focus);
        if (!after.equals(before)) {
            PictureStore.update(writing, after);
        }
        return after;
    }
}

package broadsheet.picture;

import broadsheet.platform.db.Writing;

/** Says something else of a picture wherever no use of it says its own. */
public final class DescribePicture {
    DescribePicture() {}

    /**
     * Writes the new words; words that are the same already change nothing.
     *
     * @throws IllegalArgumentException when there is no such picture
     */
    public Picture run(Writing writing, PictureId id, PictureWords words) {
        Picture before = PictureStore.existing(writing, id);
        Picture after = before.with(words);
        if (!after.equals(before)) {
            PictureStore.update(writing, after);
        }
        return after;
    }
}

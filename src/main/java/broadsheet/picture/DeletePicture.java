package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.util.List;

/**
 * Takes a picture out of the library, if it stands nowhere. Its addresses answer 404 within two seconds. The original
 * stays among the kept files, where nothing leads to it: another may be taking in the same file this instant.
 */
public final class DeletePicture {
    private static final int MOST_NAMED = 20;
    private final PictureUses uses;

    DeletePicture(PictureUses uses) {
        this.uses = uses;
    }

    /**
     * Deletes it.
     *
     * @return where it stands, in which case it is still there; empty when it was deleted
     * @throws IllegalArgumentException when there is no such picture
     */
    public List<PictureUse> run(Writing writing, PictureId id) {
        Picture picture = PictureStore.existing(writing, id);
        List<PictureUse> places = uses.of(writing, id, MOST_NAMED);
        if (places.isEmpty()) {
            PictureStore.delete(writing, picture);
        }
        return places;
    }
}

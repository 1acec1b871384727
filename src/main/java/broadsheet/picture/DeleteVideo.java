package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.util.List;

/**
 * Takes a video out of the library, if it stands nowhere. Its addresses answer 404 within two seconds. Its poster stays
 * as a picture, and the files stay among the kept ones, where nothing leads to them.
 */
public final class DeleteVideo {
    private static final int MOST_NAMED = 20;
    private final Pictures pictures;

    DeleteVideo(Pictures pictures) {
        this.pictures = pictures;
    }

    /**
     * Deletes it.
     *
     * @return where it stands, in which case it is still there; empty when it was deleted
     */
    public List<PictureUse> run(Writing writing, Video video) {
        List<PictureUse> places = pictures.videoUses(writing, video.id(), MOST_NAMED);
        if (places.isEmpty()) {
            VideoStore.delete(writing, video);
        }
        return places;
    }
}

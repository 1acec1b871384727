package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureUse;
import java.util.List;
import java.util.Optional;

/**
 * What became of pictures that were to be deleted.
 *
 * @param kept those that somebody had placed by then
 * @param isMore whether there may be more that were meant
 */
record ClearedView(StaffFrame frame, int deleted, List<Kept> kept, boolean isMore) {
    /**
     * A picture that stays.
     *
     * @param place where it stands
     */
    record Kept(Picture picture, Optional<PictureUse> place) {
        String where() {
            return place.map(PictureUse::title).orElse("");
        }
    }

    String sum() {
        return UnusedView.count(deleted) + " deleted" + (kept.isEmpty() ? "." : ", " + kept.size() + " kept.");
    }
}

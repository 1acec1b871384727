package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.Picture;
import java.util.List;

/**
 * Pictures that are to be deleted, for somebody to be sure of.
 *
 * @param isAll whether they are all that stand nowhere and hold the words, not only those that were chosen
 * @param most how many one order deletes
 * @param wrong what cannot be done as it was asked for, or empty
 */
record UnusedView(StaffFrame frame, List<Picture> pictures, boolean isAll, int most, String words, String wrong) {
    private static final int FEW = 60;

    /** As many as fit on a page; when all are meant, the rest are counted only. */
    List<Picture> shown() {
        return pictures.stream().limit(FEW).toList();
    }

    int more() {
        return Math.max(0, pictures.size() - FEW);
    }

    boolean isCut() {
        return isAll && pictures.size() >= most;
    }

    /** The number of the newest; what comes in later is not meant. */
    String newest() {
        return pictures.isEmpty() ? "" : pictures.getFirst().id().toString();
    }

    String count() {
        return count(pictures.size());
    }

    static String count(int pictures) {
        return pictures == 1 ? "1 picture" : pictures + " pictures";
    }
}

package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.UploadPicture.Uploaded;
import java.util.List;

/** What became of the files that somebody sent. */
record UploadedView(StaffFrame frame, List<Uploaded> taken, List<Refusal> refused) {
    /**
     * A file that was not taken.
     *
     * @param name what it was called where it came from
     */
    record Refusal(String name, String why) {}

    /** The result in one sentence. */
    String sum() {
        long known = taken.stream().filter(one -> !one.isNew()).count();
        long fresh = taken.size() - known;
        if (taken.isEmpty() && refused.isEmpty()) {
            return "No file came along. Please choose one or more.";
        }
        return pictures(fresh) + " taken"
                + (known == 0 ? "" : ", " + known + " here already")
                + (refused.isEmpty() ? "." : ", " + refused.size() + " not taken.");
    }

    private static String pictures(long count) {
        return count == 1 ? "1 picture" : count + " pictures";
    }
}

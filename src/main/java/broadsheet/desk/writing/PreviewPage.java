package broadsheet.desk.writing;

import broadsheet.identity.StaffFrame;
import broadsheet.story.SlateLine;
import java.util.List;

/**
 * The links for outsiders that a story has.
 *
 * @param made the address of the link that was just made, shown this once; else empty
 */
record PreviewPage(StaffFrame frame, SlateLine line, List<PreviewLink> links, String made) {
    String here() {
        return "/desk/stories/" + line.id().value();
    }
}

package broadsheet.desk.writing;

import broadsheet.identity.StaffFrame;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.SlateLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links for outsiders that a story has.
 *
 * @param made the address of the link that was just made, shown this once; else empty
 * @param days for how many days the next one is good, as it was typed
 * @param problem why none was made; else empty
 */
record PreviewPage(
        StaffFrame frame, SlateLine line, List<PreviewLink> links, String made, String days, String problem) {
    /** The same, with what was typed and why it is refused. */
    PreviewPage declined(String typed, String why) {
        return new PreviewPage(frame, line, links, made, typed, why);
    }

    /** The embargo, while it lasts. */
    @Nullable
    EmbargoTerms embargo() {
        EmbargoTerms terms = line.embargo();
        return terms != null && terms.lastsAt(frame.now()) ? terms : null;
    }

    String here() {
        return "/desk/stories/" + line.id().value();
    }
}

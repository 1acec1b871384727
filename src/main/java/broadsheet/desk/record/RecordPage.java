package broadsheet.desk.record;

import broadsheet.identity.RecordLine;
import broadsheet.identity.StaffFrame;
import java.util.List;

/** A page of the record, newest first. {@code older} is where it goes on, or empty. */
record RecordPage(StaffFrame frame, List<RecordLine> lines, String older) {
    /** The story's place at the desk, when the line is about one; else empty. */
    String address(RecordLine line) {
        return line.thing().startsWith("story/")
                ? "/desk/stories/" + line.thing().substring(6)
                : "";
    }
}

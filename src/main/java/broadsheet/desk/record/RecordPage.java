package broadsheet.desk.record;

import broadsheet.identity.RecordLine;
import broadsheet.identity.StaffFrame;
import java.util.List;

/** A page of the record, newest first. {@code older} is where it goes on, or empty. */
record RecordPage(StaffFrame frame, List<Told> lines, String older) {
    /** A line with the name of its thing. */
    record Told(RecordLine line, Things.Named thing) {}

    /** The thing's place at the desk, when there is one and the reader may go there; else empty. */
    String address(Told told) {
        return frame.may(told.thing().permission()) ? told.thing().address() : "";
    }
}

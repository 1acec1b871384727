package broadsheet.identity;

import broadsheet.platform.db.Writing;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Upload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form that somebody of the staff sent. */
public final class StaffForm {
    private final InnerVisit visit;
    private final Staff staff;
    private final StaffFrame frame;
    private final StaffRecord record;
    private boolean recorded;

    StaffForm(InnerVisit visit, Staff staff, StaffFrame frame, StaffRecord record) {
        this.visit = visit;
        this.staff = staff;
        this.frame = frame;
        this.record = record;
    }

    public Staff staff() {
        return staff;
    }

    /** What the page wears when the form comes back. */
    public StaffFrame frame() {
        return frame;
    }

    /** A named part of the path. */
    public String part(String name) {
        return visit.visit().part(name);
    }

    /** A field as it was typed; empty when it was not sent. */
    public String field(String name) {
        return visit.field(name);
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return visit.all(name);
    }

    /** The files sent in this field. */
    public List<Upload> files(String name) {
        return visit.uploads().getOrDefault(name, List.of());
    }

    /** Whether a script sent it, which wants data instead of a page. */
    public boolean isFromScript() {
        return visit.fromScript();
    }

    /** Writes the act into the record; every act does, in its own transaction. */
    public void record(Writing writing, String act, String thing, String before, String after) {
        record.add(writing, staff, act, thing, before, after);
        recorded = true;
    }

    /** Says that this leaves a trace elsewhere (a version, an upload) or changed nothing. */
    public void leavesNoLine() {
        recorded = true;
    }

    /** The token of the session that sent it. */
    @Nullable
    String session() {
        return visit.session();
    }

    boolean isRecorded() {
        return recorded;
    }
}

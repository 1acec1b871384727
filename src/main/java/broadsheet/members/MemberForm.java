package broadsheet.members;

import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Network;
import broadsheet.platform.http.Upload;
import broadsheet.platform.http.Visit;
import java.util.List;

/** A form that a member sent. */
public final class MemberForm {
    private final InnerVisit visit;
    private final Sessions.Known known;

    MemberForm(InnerVisit visit, Sessions.Known known) {
        this.visit = visit;
        this.known = known;
    }

    public Member member() {
        return known.member();
    }

    public Visit visit() {
        return visit.visit();
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

    /** Whom limits are counted for. */
    public Network network() {
        return visit.network();
    }

    /** Whether a script sent it, which wants data instead of a page. */
    public boolean isFromScript() {
        return visit.fromScript();
    }

    OpenSession session() {
        return known.session();
    }
}

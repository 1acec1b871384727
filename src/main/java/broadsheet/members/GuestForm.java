package broadsheet.members;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Network;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Upload;
import broadsheet.platform.http.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form that anybody sent, a guest or a member. */
public final class GuestForm {
    private final InnerVisit visit;
    private final Optional<Member> member;
    private final MemberRoutes routes;

    GuestForm(InnerVisit visit, Optional<Member> member, MemberRoutes routes) {
        this.visit = visit;
        this.member = member;
        this.routes = routes;
    }

    public Visit visit() {
        return visit.visit();
    }

    /** A named part of the path. */
    public String part(String name) {
        return visit.visit().part(name);
    }

    /** What was typed, all values of each field. */
    public Map<String, List<String>> fields() {
        return visit.fields();
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

    /** Who sent it, as it was found when the form came in; empty for a guest. */
    public Optional<Member> member() {
        return member;
    }

    /** Who sent it, asked again within the transaction: the session may have ended, or the account, since it came in. */
    public Optional<Member> memberNow(Reading reading) {
        return routes.memberOf(reading, visit);
    }

    /** Asks a guest to sign in; what was typed comes back afterwards, to be sent then. Files do not. */
    public Reply signInFirst(Reading reading) {
        return routes.signInFirst(reading, visit);
    }
}

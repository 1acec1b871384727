package broadsheet.members;

import broadsheet.platform.http.Network;
import broadsheet.platform.http.Visit;
import java.util.Optional;

/**
 * Anybody, looking at a page that is made for them alone.
 *
 * @param member who it is; empty for a guest
 * @param network whom limits are counted for
 */
public record Visitor(Visit visit, Optional<Member> member, Network network) {
    /** A named part of the path. */
    public String part(String name) {
        return visit.part(name);
    }

    /** A parameter; empty when it was not given. */
    public String query(String name) {
        String value = visit.query(name);
        return value == null ? "" : value;
    }
}

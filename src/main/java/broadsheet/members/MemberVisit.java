package broadsheet.members;

import broadsheet.platform.http.Visit;

/** A member, looking at an address that is for members. */
public final class MemberVisit {
    private final Visit visit;
    private final Sessions.Known known;

    MemberVisit(Visit visit, Sessions.Known known) {
        this.visit = visit;
        this.known = known;
    }

    public Visit visit() {
        return visit;
    }

    public Member member() {
        return known.member();
    }

    /** A named part of the path. */
    public String part(String name) {
        return visit.part(name);
    }

    /** A parameter; empty when it was not given. */
    public String query(String name) {
        String value = visit.query(name);
        return value == null ? "" : value;
    }

    OpenSession session() {
        return known.session();
    }
}

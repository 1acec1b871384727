package broadsheet.identity;

import broadsheet.platform.http.Visit;

/** Somebody of the staff, looking at an address behind the door. */
public record StaffVisit(Visit visit, Staff staff, StaffFrame frame) {
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

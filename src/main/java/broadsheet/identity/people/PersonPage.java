package broadsheet.identity.people;

import broadsheet.identity.Holding;
import broadsheet.identity.Person;
import broadsheet.identity.Places;
import broadsheet.identity.RecordLine;
import broadsheet.identity.Role;
import broadsheet.identity.StaffFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person, or somebody who is about to be invited.
 *
 * @param person null for somebody new
 * @param rows the roles held, and an empty row; or what was typed there
 * @param held how many of the rows, from the first, are of roles that are held
 * @param lines what the record tells of the person
 * @param wrong what went wrong, or empty
 */
public record PersonPage(
        StaffFrame frame,
        @Nullable Person person,
        Typed typed,
        List<Holding> rows,
        int held,
        List<Role> roles,
        List<Places.Place> places,
        List<RecordLine> lines,
        String wrong) {
    /** What stands in the fields. */
    public record Typed(String login, String name, String email) {}

    /** What a row says that gives no role: a role that is held is taken away by it. */
    public String none(int row) {
        return row < held ? "No longer" : "None";
    }

    /** Where the form is sent. */
    public String address() {
        return person == null ? "/desk/people/new" : "/desk/people/" + person.id();
    }
}

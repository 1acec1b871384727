package broadsheet.identity.people;

import broadsheet.identity.StaffFrame;
import java.util.List;

/** Everybody who works here, and who did. */
public record PeoplePage(StaffFrame frame, List<Entry> here, List<Entry> gone) {
    /**
     * One of them, with the roles in words.
     *
     * @param isInvited whether no password was chosen yet, so that the invitation can be made once more
     */
    public record Entry(String address, String name, String login, String roles, String factor, boolean isInvited) {}
}

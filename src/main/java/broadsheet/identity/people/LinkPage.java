package broadsheet.identity.people;

import broadsheet.identity.Person;
import broadsheet.identity.StaffFrame;

/** A link that is shown this once. */
public record LinkPage(StaffFrame frame, Person person, String link, boolean isInvitation) {}

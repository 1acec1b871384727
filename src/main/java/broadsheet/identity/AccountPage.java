package broadsheet.identity;

/** What somebody can change about the own account. {@code wrong} says what went wrong, or is empty. */
public record AccountPage(StaffFrame frame, Staff staff, String wrong) {}

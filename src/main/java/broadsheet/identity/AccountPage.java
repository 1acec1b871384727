package broadsheet.identity;

/**
 * What somebody can change about the own account.
 *
 * @param recoveriesLeft how many codes to recover with are left
 * @param wrong what went wrong, or empty
 */
public record AccountPage(StaffFrame frame, Staff staff, int recoveriesLeft, String wrong) {}

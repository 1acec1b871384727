package broadsheet.identity;

import broadsheet.identity.passkeys.Passkey;
import java.util.List;

/**
 * What somebody can change about the own account.
 *
 * @param recoveriesLeft how many codes to recover with are left
 * @param wrong what went wrong, or empty
 */
public record AccountPage(StaffFrame frame, Staff staff, int recoveriesLeft, List<Passkey> passkeys, String wrong) {}

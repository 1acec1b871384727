package broadsheet.members;

import broadsheet.masthead.Shell;

/**
 * Asks for another address.
 *
 * @param email as it was typed
 * @param trouble the last part of a message's key, or empty
 */
public record AddressPage(Shell shell, String email, String trouble) {}

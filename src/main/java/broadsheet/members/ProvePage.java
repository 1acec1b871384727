package broadsheet.members;

import broadsheet.masthead.Shell;

/**
 * Asks a member for a proof.
 *
 * @param to where to go afterwards
 * @param trouble the last part of a message's key, or empty
 */
public record ProvePage(Shell shell, String to, boolean hasPasskey, String trouble) {}

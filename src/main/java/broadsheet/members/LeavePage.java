package broadsheet.members;

import broadsheet.masthead.Shell;

/**
 * A page about leaving.
 *
 * @param name of the member, or empty
 * @param trouble the last part of a message's key, or empty
 */
public record LeavePage(Shell shell, String name, String trouble) {}

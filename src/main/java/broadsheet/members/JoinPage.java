package broadsheet.members;

import broadsheet.masthead.Shell;

/**
 * The form that asks a newcomer for a name.
 *
 * @param name as it was typed
 * @param trouble the last part of a message's key, or empty
 */
public record JoinPage(Shell shell, String ticket, String name, Way way, String trouble) {}

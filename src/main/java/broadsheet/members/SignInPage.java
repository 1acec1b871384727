package broadsheet.members;

import broadsheet.masthead.Shell;

/**
 * The form to sign in.
 *
 * @param email as it was typed
 * @param trouble the last part of a message's key, or empty
 */
public record SignInPage(Shell shell, String email, Way way, String trouble) {}

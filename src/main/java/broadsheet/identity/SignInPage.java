package broadsheet.identity;

/**
 * The sign-in form.
 *
 * @param next where to go afterwards, root-relative
 * @param wrong what went wrong, or empty
 */
public record SignInPage(StaffFrame frame, String next, String login, String wrong) {}

package broadsheet.identity;

/**
 * The form by which somebody begins here: the first administrator, or somebody who was invited.
 *
 * @param address where it is sent
 * @param isFirst whether this makes the first administrator, who chooses a name too
 * @param wrong what went wrong, or empty
 */
public record NewPasswordPage(
        StaffFrame frame, String address, boolean isFirst, String name, String login, String wrong) {}

package broadsheet.identity;

/**
 * Says why a page of the desk is not shown, and leads back.
 *
 * @param title what is the matter
 * @param words why, and what to do
 */
public record RefusedPage(StaffFrame frame, String title, String words) {}

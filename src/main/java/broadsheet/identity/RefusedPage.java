package broadsheet.identity;

/** Says what is missing to be let in here. */
public record RefusedPage(StaffFrame frame, String words) {}

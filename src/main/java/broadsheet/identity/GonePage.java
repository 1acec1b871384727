package broadsheet.identity;

/** Says that a link to begin here is good no more. */
public record GonePage(StaffFrame frame) {}

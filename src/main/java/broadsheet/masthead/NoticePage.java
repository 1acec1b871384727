package broadsheet.masthead;

/** A page that says that something is not here, was withdrawn or cannot be done. */
public record NoticePage(Shell shell, int status, String title, String text) {}

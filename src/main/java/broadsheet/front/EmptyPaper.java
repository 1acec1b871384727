package broadsheet.front;

import broadsheet.masthead.Shell;

/** The front page of a paper without stories. */
public record EmptyPaper(Shell shell) {}

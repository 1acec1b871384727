package broadsheet.front;

import broadsheet.masthead.Shell;

/**
 * The front page of a paper without stories.
 *
 * @param isStaffed whether anybody works here; as long as nobody does, it says how the paper is filled
 */
public record EmptyPaper(Shell shell, boolean isStaffed) {}

package broadsheet.members;

import broadsheet.masthead.Shell;

/** What the link of a letter shows: a button, because programs open links too. */
public record LinkPage(Shell shell, String action, String email) {}

package broadsheet.members;

import broadsheet.masthead.Shell;

/** What a member can look at and change. */
public record AccountPage(Shell shell, Member member) {}

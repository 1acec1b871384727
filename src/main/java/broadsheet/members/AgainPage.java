package broadsheet.members;

import broadsheet.masthead.Shell;

/** A form that was filled in before the sign-in, to be sent now under this name. */
public record AgainPage(Shell shell, Kept kept, String name) {}

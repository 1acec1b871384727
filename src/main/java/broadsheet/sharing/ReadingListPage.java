package broadsheet.sharing;

import broadsheet.masthead.Shell;

/** The reader's own list, which a script fills in the browser. */
record ReadingListPage(Shell shell) {}

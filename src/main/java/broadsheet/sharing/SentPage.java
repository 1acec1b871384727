package broadsheet.sharing;

import broadsheet.masthead.Shell;

/** Says that the letter is on its way. */
record SentPage(Shell shell, String story, String headline) {}

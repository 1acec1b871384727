package broadsheet.comments;

import broadsheet.masthead.Shell;

/** The form under the one comment that it answers, for readers without scripts and with. */
record ReplyPage(Shell shell, TalkPage talk, Voice answered, FormView form) {}

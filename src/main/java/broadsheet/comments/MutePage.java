package broadsheet.comments;

import broadsheet.masthead.Shell;

/** Asks whether letters about a conversation are to end, or says that they have; never kept. */
record MutePage(Shell shell, TalkSeat seat, String address, boolean isDone) {
    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

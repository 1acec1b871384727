package broadsheet.forum;

import broadsheet.masthead.Shell;

/**
 * A poll as its topic shows it, with what it has come to so far.
 *
 * @param action where a vote is sent
 * @param isOpen whether votes are taken
 * @param isOver whether its time is over; a conversation may be closed before
 */
record PollBlock(Shell shell, Poll poll, String action, boolean isOpen, boolean isOver) {
    /** When it closes, or closed. */
    public String closes() {
        return shell.words().moment(poll.closesAt(), shell.paper().zone());
    }

    /** A message of this room. */
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

package broadsheet.members;

import broadsheet.platform.http.Reply;

/** An act that cannot be done as it was asked for: all of it is undone, and the reply says why, with the form filled in. */
public final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Reply reply;

    public Declined(Reply reply) {
        super("declined", null, false, false);
        this.reply = reply;
    }

    Reply reply() {
        return reply;
    }
}

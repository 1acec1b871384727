package broadsheet.moderation;

/** When what is written in a conversation is read by a moderator. */
public enum Mode {
    /** After it is shown. */
    AFTER,
    /** Before, where the writer is new; else after. */
    NEWCOMERS,
    /** Before it is shown, whoever writes. */
    BEFORE
}

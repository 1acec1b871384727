package broadsheet.moderation;

/** What somebody writes. */
public enum Kind {
    COMMENT,
    EDIT,
    TOPIC,
    /** A story sent in by a reader. */
    CONTRIBUTION,
    /** A name that somebody wants to go by. */
    NAME
}

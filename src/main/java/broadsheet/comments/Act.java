package broadsheet.comments;

/** What came of something that a reader did with a comment. */
public enum Act {
    DONE,
    /** It was so before. */
    SAME,
    /** There is no such comment, or readers cannot see it. */
    NOTHING,
    /** One cannot do so with one's own. */
    OWN,
    /** The account is too new. */
    TOO_NEW,
    /** The time for it is over. */
    TOO_LATE,
    /** Too much of it in too short a time. */
    TOO_OFTEN,
    /** The words are empty or too long. */
    UNFIT,
    /** The reader is banned. */
    BANNED;

    /** The last part of a message's key. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

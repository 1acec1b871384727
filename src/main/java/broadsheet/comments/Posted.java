package broadsheet.comments;

/** What became of a posting. */
public sealed interface Posted {
    /**
     * It is in.
     *
     * @param repeated whether it had come in before, with the same challenge and the same words
     */
    record Taken(CommentId id, boolean repeated) implements Posted {}

    /** It is not, and nothing has changed. */
    record Refused(Reason reason) implements Posted {}

    /** Why a posting cannot be taken. */
    enum Reason {
        /** The conversation is closed, or the story is no longer public. */
        CLOSED,
        /** The name or the words are empty or too long. */
        UNFIT,
        /** Other words came with the same challenge before. */
        OTHER_WORDS,
        /** The challenge was used up for something else, or is too old. */
        SPENT,
        /** More has come from the same network than one place may send. */
        TOO_MANY,
        /** Readers cannot see the comment that it answers. */
        NOTHING_TO_ANSWER
    }
}

package broadsheet.comments;

/** What became of a posting. */
public sealed interface Posted {
    /**
     * It is in.
     *
     * @param repeated whether it had come in before, with the same challenge and the same words
     */
    record Taken(CommentId id, boolean repeated) implements Posted {}

    /**
     * It is not, and nothing has changed.
     *
     * @param detail the sentence of a ban, or how many seconds to wait; empty for the others
     */
    record Refused(Reason reason, String detail) implements Posted {
        /** A reason that says all. */
        public Refused(Reason reason) {
            this(reason, "");
        }
    }

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
        NOTHING_TO_ANSWER,
        /** The conversation is in slow mode, and the writer spoke a moment ago. */
        SLOW_MODE,
        /** The writer is banned. */
        BANNED
    }
}

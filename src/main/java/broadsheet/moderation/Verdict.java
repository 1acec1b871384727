package broadsheet.moderation;

/** What becomes of something that was written. */
public enum Verdict {
    /** Readers see it. */
    PUBLISH,
    /** It waits for a moderator, and its writer is told so. */
    HOLD,
    /** It is put aside as plain spam. */
    SPAM,
    /** It is not taken; its writer is told why and keeps the words. */
    REFUSE,
    /** It has been taken before: the first answer is given again. */
    REPEAT;

    /** Whether a person can decide so. */
    public boolean isDecision() {
        return this == PUBLISH || this == REFUSE || this == SPAM || this == HOLD;
    }
}

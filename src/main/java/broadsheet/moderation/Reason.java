package broadsheet.moderation;

/**
 * Why a verdict was given.
 *
 * @param detail what was found, for moderators, such as the word or the host; may be empty
 */
public record Reason(Word word, String detail) {
    private static final int LONGEST_DETAIL = 200;

    /** What kinds of reason there are. */
    public enum Word {
        TOO_MANY,
        SLOW_MODE,
        EMPTY_OR_TOO_LONG,
        TWISTED_WRITING,
        SENT_BEFORE,
        TEST_STRING,
        BANNED,
        LIKE_A_BANNED_ONE,
        DUPLICATE,
        TRUSTED,
        TOO_OFTEN_FOR_A_NEWCOMER,
        BANNED_WORD,
        SUSPECT_WORD,
        MANY_LINKS,
        HOST_BY_MANY,
        SHORTENED_LINK,
        DISGUISED_HOST,
        SENT_TOO_FAST,
        TRAP_FILLED,
        CHALLENGE_UNANSWERED,
        LIKE_SPAM,
        OUTSIDE_OPINION,
        OUTSIDE_SILENT,
        READ_BEFORE,
        NEWCOMER,
        BURST,
        NOTHING_FOUND,
        FLAGGED,
        DECIDED
    }

    public Reason {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    /** A reason that says all by its word. */
    public static Reason of(Word word) {
        return new Reason(word, "");
    }
}

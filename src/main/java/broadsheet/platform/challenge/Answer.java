package broadsheet.platform.challenge;

import org.jspecify.annotations.Nullable;

/** What came of a challenge. */
public sealed interface Answer {
    /** It was answered well. Whether for the first time is said by {@link Challenges#spend}. */
    record Solved(Ticket ticket) implements Answer {}

    /** The image was left without an answer, by somebody who cannot see it: to be held for a moderator. */
    record Unanswered(Ticket ticket) implements Answer {}

    /**
     * It was not answered well.
     *
     * @param ticket the challenge, when it is surely one of ours; a wrong answer uses it up
     */
    record Refused(Reason reason, @Nullable Ticket ticket) implements Answer {}

    /** Why an answer is refused. */
    enum Reason {
        /** Ten minutes are over. */
        EXPIRED,
        /** The answer is not the one asked for. */
        WRONG,
        /** It was handed out for another form. */
        OTHER_FORM,
        /** It is none of ours, or not a challenge at all. */
        MALFORMED
    }
}

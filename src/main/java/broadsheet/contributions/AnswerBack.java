package broadsheet.contributions;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.time.Ids;

/** The sender answers what the desk asked. */
final class AnswerBack {
    /** In code points. */
    static final int LONGEST_ANSWER = 5_000;

    private final Ids ids;
    private final Erasing erasing;

    AnswerBack(Ids ids, Erasing erasing) {
        this.ids = ids;
        this.erasing = erasing;
    }

    /** What came of it, as the last part of a message's key. */
    enum Outcome {
        TAKEN,
        EMPTY,
        TOO_LONG,
        /** The desk waits for no answer, or not any more; the same answer sent twice comes in once. */
        NOT_ASKED
    }

    Outcome run(Writing writing, Contribution contribution, String typed) {
        String answer = PlainText.lines(typed, Integer.MAX_VALUE);
        if (contribution.state() != ContributionState.QUESTION) {
            return Outcome.NOT_ASKED;
        }
        if (answer.isEmpty()) {
            return Outcome.EMPTY;
        }
        if (PlainText.length(answer) > LONGEST_ANSWER) {
            return Outcome.TOO_LONG;
        }
        ContributionId id = contribution.id();
        ContributionStore.move(writing, contribution, ContributionState.READING, "", erasing.keepOn(writing, id));
        TurnStore.add(writing, id, ids.next(), false, "", answer);
        return Outcome.TAKEN;
    }
}

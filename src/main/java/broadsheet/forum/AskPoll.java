package broadsheet.forum;

import broadsheet.comments.TalkId;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts a question to the readers of a topic. */
public final class AskPoll {
    /** The most answers. */
    static final int MOST = 10;

    /** The longest that a poll runs, in days. */
    static final int LONGEST_DAYS = 30;

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 100;

    /**
     * A poll as it was typed.
     *
     * @param answers without empty ones and repetitions
     */
    record Typed(String question, List<String> answers, int days) {
        /** @param answers one a line */
        static Typed of(String question, String answers, int days) {
            var unique = new LinkedHashSet<String>();
            for (String line : answers.split("\\R", -1)) {
                String answer = PlainText.line(line, Integer.MAX_VALUE);
                if (!answer.isEmpty()) {
                    unique.add(answer);
                }
            }
            return new Typed(PlainText.line(question, Integer.MAX_VALUE), List.copyOf(unique), days);
        }

        /** Whether nothing was asked. */
        boolean isEmpty() {
            return question.isEmpty() && answers.isEmpty();
        }

        boolean fits() {
            return !question.isEmpty()
                    && PlainText.length(question) <= LONGEST_QUESTION
                    && answers.size() >= 2
                    && answers.size() <= MOST
                    && answers.stream().allMatch(answer -> PlainText.length(answer) <= LONGEST_ANSWER)
                    && days >= 1
                    && days <= LONGEST_DAYS;
        }
    }

    AskPoll() {}

    /**
     * Asks for so many days.
     *
     * @throws IllegalArgumentException when the poll does not fit, or the topic asks something already
     */
    public void run(Writing writing, TalkId talk, String question, List<String> answers, int days) {
        run(writing, talk, new Typed(question, answers, days));
    }

    /** @throws IllegalArgumentException when the poll does not fit, or the topic asks something already */
    void run(Writing writing, TalkId talk, Typed poll) {
        if (!poll.fits() || PollStore.find(writing, talk).isPresent()) {
            throw new IllegalArgumentException(
                    "A poll has a question and two to ten answers, and a topic has one poll.");
        }
        PollStore.insert(
                writing, talk, poll.question(), poll.answers(), writing.now().plus(Duration.ofDays(poll.days())));
    }
}

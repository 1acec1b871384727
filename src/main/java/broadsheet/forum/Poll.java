package broadsheet.forum;

import broadsheet.comments.TalkId;
import java.time.Instant;
import java.util.List;

/**
 * A question that a topic asks its readers.
 *
 * @param closesAt the first instant at which no vote is taken
 */
record Poll(TalkId talk, String question, Instant closesAt, List<Choice> choices) {
    /** One of the answers, and how many voted for it. */
    public record Choice(int number, String words, int votes) {}

    /** How many voted. */
    public int votes() {
        return choices.stream().mapToInt(Choice::votes).sum();
    }

    /** How many of a hundred votes an answer has, rounded to the nearest. */
    public int share(Choice choice) {
        int all = votes();
        return all == 0 ? 0 : (int) Math.round(100.0 * choice.votes() / all);
    }
}

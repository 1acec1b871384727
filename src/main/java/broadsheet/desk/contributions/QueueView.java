package broadsheet.desk.contributions;

import broadsheet.contributions.Contribution;
import broadsheet.contributions.ContributionState;
import broadsheet.identity.StaffFrame;
import java.util.List;
import java.util.Map;

/**
 * The queue, one state at a time.
 *
 * @param older the address of the older ones, or empty
 */
record QueueView(
        StaffFrame frame,
        ContributionState state,
        Map<ContributionState, Integer> counts,
        List<Contribution> lines,
        String older) {
    static final List<ContributionState> TABS = List.of(
            ContributionState.RECEIVED,
            ContributionState.READING,
            ContributionState.QUESTION,
            ContributionState.ACCEPTED,
            ContributionState.DECLINED,
            ContributionState.SPAM);

    static String name(ContributionState state) {
        return switch (state) {
            case RECEIVED -> "New";
            case READING -> "Being read";
            case QUESTION -> "Asked back";
            case ACCEPTED -> "Made into stories";
            case DECLINED -> "Declined";
            case SPAM -> "Spam";
        };
    }

    String address(ContributionState shown) {
        return ContributionRoutes.QUEUE + (shown == ContributionState.RECEIVED ? "" : "?state=" + shown.stored());
    }

    int count(ContributionState shown) {
        return counts.getOrDefault(shown, 0);
    }

    String empty() {
        return switch (state) {
            case RECEIVED -> "Nothing new has come in.";
            case QUESTION -> "The desk waits for no answer.";
            default -> "There is nothing here.";
        };
    }

    /** The beginning of the text, for the list. */
    static String beginning(Contribution contribution) {
        String words = contribution.words().replace('\n', ' ');
        return words.codePointCount(0, words.length()) <= 200
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 200)).strip() + "…";
    }

    static String sender(Contribution contribution) {
        return contribution.sender().anonymous()
                ? "Anonymous"
                : contribution.sender().name();
    }
}

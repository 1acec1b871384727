package broadsheet.desk.contributions;

import broadsheet.contributions.AskBack;
import broadsheet.contributions.Contribution;
import broadsheet.contributions.ContributionState;
import broadsheet.contributions.Decline;
import broadsheet.contributions.Photo;
import broadsheet.contributions.Turn;
import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One contribution.
 *
 * @param member the name of the account it is linked to, or empty
 * @param sections where a draft can be made by the one who looks
 * @param headline of the story that was made of it, or empty
 * @param wrong what could not be done, or empty
 * @param typed what was typed into the form that could not be taken, or empty
 * @param at which form that was
 */
record ContributionView(
        StaffFrame frame,
        Contribution contribution,
        List<Photo> photos,
        List<Turn> turns,
        String member,
        List<Section> sections,
        String headline,
        String wrong,
        String typed,
        String at) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String here() {
        return ContributionRoutes.QUEUE + "/" + contribution.id();
    }

    String state() {
        return QueueView.name(contribution.state());
    }

    String sender() {
        return QueueView.sender(contribution);
    }

    boolean may(ContributionState wanted) {
        return contribution.state().mayBecome(wanted);
    }

    String day(Instant moment) {
        return DAY.format(moment.atZone(frame.paper().zone()));
    }

    String typed(String form) {
        return at.equals(form) ? typed : "";
    }

    boolean isWrong(String form) {
        return at.equals(form) && !wrong.isEmpty();
    }

    int longestQuestion() {
        return AskBack.LONGEST_QUESTION;
    }

    int longestReason() {
        return Decline.LONGEST_REASON;
    }

    /** Where its story stands at the desk, or null. */
    @Nullable
    String story() {
        return contribution.story() == null
                ? null
                : "/desk/stories/" + contribution.story().value();
    }

    String photo(Photo photo) {
        return here() + "/photos/" + photo.id();
    }
}

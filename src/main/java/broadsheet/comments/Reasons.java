package broadsheet.comments;

import broadsheet.moderation.Decision;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Reason;
import broadsheet.platform.db.Reading;
import java.util.List;

/** The sentences that writers of comments are told about decisions. */
record Reasons(Judge judge) {
    /** What a moderator gave as the reason of the latest decision; empty when nothing was said. */
    String of(Reading reading, CommentId comment) {
        List<Decision> history = judge.history(reading, comment.value());
        for (int i = history.size() - 1; i >= 0; i--) {
            for (Reason reason : history.get(i).reasons()) {
                if (reason.word() == Reason.Word.DECIDED) {
                    return reason.detail();
                }
            }
        }
        return "";
    }
}

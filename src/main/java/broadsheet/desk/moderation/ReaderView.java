package broadsheet.desk.moderation;

import broadsheet.identity.StaffFrame;
import broadsheet.members.Member;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member, with what they wrote and how they stand.
 *
 * @param appeals what the member said against bans, by the ban
 * @param wrong what could not be done, and why; or empty
 * @param isToldByMail whether a ban is to be told by mail, as it was typed
 * @param next where the comments go on, or empty
 */
record ReaderView(
        StaffFrame frame,
        Member member,
        String standing,
        boolean isTrusted,
        List<BanLine> bans,
        Map<Long, BanAppeal> appeals,
        List<EntryView> comments,
        String next,
        List<String> reasons,
        boolean mayBan,
        String wrong,
        String why,
        boolean isToldByMail) {
    ReaderView {
        bans = List.copyOf(bans);
        appeals = Map.copyOf(appeals);
        comments = List.copyOf(comments);
        reasons = List.copyOf(reasons);
    }

    String address() {
        return "/desk/readers/" + member.id();
    }

    boolean holds(BanLine ban) {
        return ban.holds(frame.now());
    }

    /** What the member said against a ban, or null. */
    @Nullable
    BanAppeal appeal(BanLine ban) {
        return appeals.get(ban.id());
    }

    /** What became of that. */
    String outcome(BanLine ban, BanAppeal appeal) {
        Instant decidedAt = appeal.decidedAt();
        if (decidedAt != null) {
            return (appeal.isGranted() ? "Lifted on appeal, " : "Kept against the appeal, ") + frame.moment(decidedAt)
                    + ".";
        }
        return holds(ban) ? "Waits for an answer, among the appeals." : "Over with the ban, unanswered.";
    }

    /** How long a ban lasts or lasted. */
    String length(BanLine ban) {
        return BanLines.length(frame, ban);
    }
}

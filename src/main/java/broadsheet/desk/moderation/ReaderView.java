package broadsheet.desk.moderation;

import broadsheet.identity.StaffFrame;
import broadsheet.members.Member;
import broadsheet.moderation.BanLine;
import java.util.List;

/**
 * A member, with what they wrote and how they stand.
 *
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
        List<EntryView> comments,
        String next,
        List<String> reasons,
        boolean mayBan,
        String wrong,
        String why,
        boolean isToldByMail) {
    ReaderView {
        bans = List.copyOf(bans);
        comments = List.copyOf(comments);
        reasons = List.copyOf(reasons);
    }

    String address() {
        return "/desk/readers/" + member.id();
    }

    boolean holds(BanLine ban) {
        return ban.holds(frame.now());
    }

    /** How long a ban lasts or lasted. */
    String length(BanLine ban) {
        return BanLines.length(frame, ban);
    }
}

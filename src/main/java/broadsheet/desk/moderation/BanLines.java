package broadsheet.desk.moderation;

import broadsheet.identity.StaffFrame;
import broadsheet.moderation.BanLine;
import java.time.Instant;

/** Bans as lists tell them. */
final class BanLines {
    private BanLines() {}

    static String length(StaffFrame frame, BanLine ban) {
        Instant until = ban.until();
        Instant lifted = ban.liftedAt();
        String since = "since " + frame.moment(ban.since());
        if (lifted != null) {
            return since + ", lifted " + frame.moment(lifted);
        }
        return until == null ? since + ", for good" : since + ", until " + frame.moment(until);
    }
}

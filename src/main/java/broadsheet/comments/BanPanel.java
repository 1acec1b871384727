package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.members.AccountPanel;
import broadsheet.members.MemberId;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanAppeals;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.Bans;
import broadsheet.platform.db.Reading;
import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** At the head of a banned member's account: why, until when, and the form by which the member says that it is wrong. */
final class BanPanel implements AccountPanel {
    /** How long the account tells of a ban that is over, when an appeal against it was answered. */
    private static final Duration TOLD = Duration.ofDays(30);

    private final Bans bans;
    private final BanAppeals appeals;

    BanPanel(Bans bans, BanAppeals appeals) {
        this.bans = bans;
        this.appeals = appeals;
    }

    @Override
    public Optional<Content> of(Reading reading, MemberId member, Shell shell) {
        List<BanPage.Line> lines = lines(reading, member, reading.now().minus(TOLD));
        return lines.isEmpty() ? Optional.empty() : Optional.of(drawn(new BanPage(shell, lines, 0, "")));
    }

    /** The bans that hold, and those that are over and were appealed against, answered after an instant; the latest first. */
    List<BanPage.Line> lines(Reading reading, MemberId member, Instant answeredAfter) {
        var lines = new ArrayList<BanPage.Line>();
        for (BanLine ban : bans.history(reading, member.value())) {
            BanAppeal appeal = appeals.find(reading, ban.id()).orElse(null);
            boolean holds = ban.holds(reading.now());
            Instant decidedAt = appeal == null ? null : appeal.decidedAt();
            if (holds || (decidedAt != null && decidedAt.isAfter(answeredAfter))) {
                lines.add(new BanPage.Line(ban, appeal, holds));
            }
        }
        return lines;
    }

    @SuppressWarnings("NullAway") // a compiled template takes no interceptor
    private static Content drawn(BanPage page) {
        HtmlContent content = output -> JtebanpanelGenerated.render(output, null, page);
        return content;
    }
}

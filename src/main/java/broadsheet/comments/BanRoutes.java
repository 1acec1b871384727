package broadsheet.comments;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberForm;
import broadsheet.members.MemberId;
import broadsheet.members.MemberRoutes;
import broadsheet.members.MemberVisit;
import broadsheet.moderation.AppealBan;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import java.time.Instant;

/** The page about a member's bans, to which letters and refusals lead, and its form. */
final class BanRoutes {
    /** Where it stands. */
    static final String ADDRESS = "/account/ban";

    private final Masthead masthead;
    private final BanPanel panel;
    private final AppealBan appeal;

    BanRoutes(Masthead masthead, BanPanel panel, AppealBan appeal) {
        this.masthead = masthead;
        this.panel = panel;
        this.appeal = appeal;
    }

    void on(MemberRoutes routes) {
        routes.page(ADDRESS, this::page).act(ADDRESS, this::appeal);
    }

    private Reply page(MemberVisit visit, Reading reading) {
        return page(200, reading, visit.member().id(), 0, "");
    }

    private Reply page(int status, Reading reading, MemberId member, long refused, String words) {
        String title = masthead.words(reading).say("comments.ban.page");
        var page = new BanPage(
                masthead.shell(reading, Head.unlisted(title)),
                panel.lines(reading, member, Instant.EPOCH),
                refused,
                words);
        return new Reply.Personal(status, new Template("comments/ban.jte", page));
    }

    private Reply appeal(MemberForm form, Writing writing) {
        MemberId member = form.member().id();
        long ban = Numbers.of(form.field("ban")).orElse(0L);
        String words = PlainText.lines(form.field("words"), Integer.MAX_VALUE);
        return switch (appeal.run(writing, member.value(), ban, words)) {
            case DONE, SAME, OVER -> new Reply.SeeOther(ADDRESS);
            case UNFIT -> page(422, writing, member, ban, words);
            case NOTHING -> Reply.NOT_FOUND;
        };
    }
}

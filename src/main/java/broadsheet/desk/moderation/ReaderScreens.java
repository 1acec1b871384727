package broadsheet.desk.moderation;

import broadsheet.comments.QueueEntry;
import broadsheet.comments.Reach;
import broadsheet.comments.ReadyReasons;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.Standing;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A reader with an account: what they wrote, how they stand, and their bans. */
final class ReaderScreens {
    private static final String ADDRESS = "/desk/readers/{member}";
    private static final int ON_A_PAGE = 40;

    private final Ground ground;
    private final BanActs bans;

    ReaderScreens(Ground ground, BanActs bans) {
        this.ground = ground;
        this.bans = bans;
    }

    void on(StaffRoutes routes) {
        routes.page(ADDRESS, Permission.MODERATE, this::page, "after")
                .act(ADDRESS + "/ban", Permission.MODERATE, this::ban)
                .act(ADDRESS + "/lift", Permission.MODERATE, this::lift)
                .act(ADDRESS + "/trust", Permission.MODERATE, this::trust);
    }

    private Optional<Member> member(Reading reading, String number) {
        return Numbers.of(number)
                .map(MemberId::new)
                .flatMap(id -> ground.members().find(reading, id));
    }

    private Reply page(StaffVisit visit, Reading reading) {
        return member(reading, visit.part("member"))
                .map(member -> page(
                        200,
                        reading,
                        visit.frame(),
                        visit.staff(),
                        member,
                        Numbers.of(visit.query("after")).orElse(0L),
                        "",
                        "",
                        true))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply page(
            int status,
            Reading reading,
            StaffFrame frame,
            Staff staff,
            Member member,
            long after,
            String wrong,
            String why,
            boolean isToldByMail) {
        Reach reach = Ground.reach(staff);
        var views = new EntryViews(ground, reading);
        List<QueueEntry> written =
                ground.moderators().queue().by(reading, member.id(), after == 0 ? Long.MAX_VALUE : after, ON_A_PAGE);
        Standing standing =
                ground.moderation().judge().standing(reading, member.id().value());
        List<BanLine> bans =
                ground.moderation().bans().history(reading, member.id().value());
        var view = new ReaderView(
                frame.titled(member.name()),
                member,
                Sentences.standing(standing, reading.now()),
                standing.isTrusted(),
                bans,
                appeals(reading, bans),
                written.stream()
                        .filter(entry -> reach.covers(entry.seat()))
                        .map(views::of)
                        .toList(),
                written.size() < ON_A_PAGE
                        ? ""
                        : "/desk/readers/" + member.id() + "?after="
                                + written.getLast().id(),
                ReadyReasons.in(ground.masthead().words(reading)),
                Ground.isEverywhere(staff),
                wrong,
                why,
                isToldByMail);
        return new Reply.Personal(status, new Template("desk/moderation/reader.jte", view));
    }

    private Map<Long, BanAppeal> appeals(Reading reading, List<BanLine> bans) {
        return bans.stream()
                .flatMap(ban -> ground.moderation().banAppeals().find(reading, ban.id()).stream())
                .collect(Collectors.toMap(BanAppeal::ban, appeal -> appeal));
    }

    private Reply ban(StaffForm form, Writing writing) {
        Member member = member(writing, form.part("member")).orElse(null);
        if (member == null) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        try {
            return bans.member(form, writing, member);
        } catch (IllegalArgumentException e) {
            throw new Declined(page(
                    422,
                    writing,
                    form.frame(),
                    form.staff(),
                    member,
                    0,
                    String.valueOf(e.getMessage()),
                    form.field("why"),
                    !form.field("letter").isEmpty()));
        }
    }

    private Reply lift(StaffForm form, Writing writing) {
        return bans.lift(
                form,
                writing,
                "/desk/readers/" + Numbers.of(form.part("member")).orElse(0L));
    }

    /** The member by the newest comment: the record is kept for good, and a member's number is not to outlast the account. */
    private String known(Reading reading, Member member) {
        return ground.moderators().queue().by(reading, member.id(), Long.MAX_VALUE, 1).stream()
                .findFirst()
                .map(entry -> "comment/" + entry.id())
                .orElse("member");
    }

    private Reply trust(StaffForm form, Writing writing) {
        Member member = member(writing, form.part("member")).orElse(null);
        if (member == null || !Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        boolean isTrusted = form.field("trusted").equals("1");
        ground.moderation().judge().trust(writing, member.id().value(), isTrusted);
        form.record(
                writing, isTrusted ? "trusted a member" : "trusted a member no more", known(writing, member), "", "");
        return new Reply.SeeOther("/desk/readers/" + member.id() + "?said=" + (isTrusted ? "trusted" : "not-trusted"));
    }
}

package broadsheet.desk.moderation;

import broadsheet.comments.Reach;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.moderation.ChangeWords;
import broadsheet.moderation.ChangeWords.Which;
import broadsheet.moderation.ServiceState;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import java.util.Map;

/** The word lists, and what is in force: measures against bursts, and bans. For those who moderate the whole paper. */
final class ListScreens {
    static final String ADDRESS = "/desk/moderation";
    private static final int MOST_BANS = 300;
    private static final int LONGEST = 1_000_000;
    private static final Reply NOT_FOR_YOU = new Reply.Refused(
            403, "Word lists and bans hold for the whole paper. Ask somebody who moderates all of it.");

    private final Ground ground;
    private final BanActs bans;

    ListScreens(Ground ground, BanActs bans) {
        this.ground = ground;
        this.bans = bans;
    }

    void on(StaffRoutes routes) {
        routes.page(ADDRESS, Permission.MODERATE, this::page)
                .act(ADDRESS + "/words", Permission.MODERATE, this::words)
                .act(ADDRESS + "/measures", Permission.MODERATE, this::end)
                .act(ADDRESS + "/lift", Permission.MODERATE, (form, writing) -> bans.lift(form, writing, ADDRESS))
                .saying("words", "The lists are kept. They hold for whatever is written from now on.")
                .saying("ended", "The measure has ended.");
    }

    private ChangeWords lists() {
        return ground.moderation().changeWords();
    }

    private Reply page(StaffVisit visit, Reading reading) {
        if (!Ground.isEverywhere(visit.staff())) {
            return NOT_FOR_YOU;
        }
        return page(
                200,
                reading,
                visit.frame(),
                lists().text(reading, Which.BANNED),
                Map.of(),
                lists().text(reading, Which.SUSPECT),
                Map.of());
    }

    private Reply page(
            int status,
            Reading reading,
            StaffFrame frame,
            String banned,
            Map<Integer, String> bannedWrong,
            String suspect,
            Map<Integer, String> suspectWrong) {
        var view = new ListsView(
                frame.titled("Words and bans"),
                banned,
                bannedWrong,
                suspect,
                suspectWrong,
                ground.moderation().opinions().isSet() ? ServiceState.of(reading) : null,
                ground.measures(reading, Reach.EVERYWHERE),
                ground.moderation().bans().inForce(reading, MOST_BANS));
        return new Reply.Personal(status, new Template("desk/moderation/lists.jte", view));
    }

    private Reply words(StaffForm form, Writing writing) {
        if (!Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return NOT_FOR_YOU;
        }
        String banned = PlainText.lines(form.field("banned"), LONGEST);
        String suspect = PlainText.lines(form.field("suspect"), LONGEST);
        String bannedBefore = lists().text(writing, Which.BANNED);
        String suspectBefore = lists().text(writing, Which.SUSPECT);
        Map<Integer, String> bannedWrong =
                lists().run(writing, Which.BANNED, banned, form.staff().id());
        Map<Integer, String> suspectWrong =
                lists().run(writing, Which.SUSPECT, suspect, form.staff().id());
        if (!bannedWrong.isEmpty() || !suspectWrong.isEmpty()) {
            throw new Declined(page(422, writing, form.frame(), banned, bannedWrong, suspect, suspectWrong));
        }
        form.record(
                writing,
                "changed the word lists",
                "paper",
                bannedBefore + "\n--\n" + suspectBefore,
                banned + "\n--\n" + suspect);
        return new Reply.SeeOther(ADDRESS + "?said=words");
    }

    private Reply end(StaffForm form, Writing writing) {
        if (!Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return NOT_FOR_YOU;
        }
        long thread = Numbers.of(form.field("thread")).orElse(0L);
        ground.moderation().judge().endMeasures(writing, thread);
        form.record(writing, "ended a measure", "talk/" + thread, "", "");
        return new Reply.SeeOther(ADDRESS + "?said=ended");
    }
}

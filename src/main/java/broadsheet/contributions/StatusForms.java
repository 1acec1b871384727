package broadsheet.contributions;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.FormVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.story.Stories;
import broadsheet.story.StoryId;
import java.util.Optional;
import java.util.function.Function;

/** What somebody sees and does who has a code. The code travels in forms only, never in an address. */
final class StatusForms {
    private static final int WRONG = 422;
    private static final int TOO_MANY = 429;

    private final Database database;
    private final SendScreens screens;
    private final Stories stories;
    private final Tokens tokens;
    private final Gate gate;
    private final AnswerBack answer;
    private final Withdraw withdraw;
    private final Erasing erasing;

    StatusForms(
            Ground ground,
            SendScreens screens,
            Stories stories,
            Gate gate,
            AnswerBack answer,
            Withdraw withdraw,
            Erasing erasing) {
        this.database = ground.database();
        this.screens = screens;
        this.stories = stories;
        this.tokens = ground.tokens();
        this.gate = gate;
        this.answer = answer;
        this.withdraw = withdraw;
        this.erasing = erasing;
    }

    void on(Routes routes) {
        routes.kept(Pages.STATUS, (_, reading) -> new Reply.Page(lookUp(reading, "", "")))
                .form(Pages.STATUS, visit -> known(visit, _ -> status(visit, 200, "", "")))
                .form(Pages.ANSWER, visit -> known(visit, _ -> answer(visit)))
                .form(Pages.WITHDRAW, visit -> known(visit, _ -> withdraw(visit)));
    }

    private Template lookUp(Reading reading, String typed, String trouble) {
        return new Template(
                "contributions/look-up.jte",
                new LookUpPage(screens.shell(reading, "contributions.status.title"), typed, trouble));
    }

    private Optional<Contribution> find(Reading reading, FormVisit visit) {
        return ContributionStore.byCode(
                reading, TrackingCode.typed(visit.field("code")).hash(tokens));
    }

    /** Only wrong codes are counted. */
    private Reply known(FormVisit visit, Function<Contribution, Reply> then) {
        if (!gate.admitsGuess(visit.network())) {
            return wrong(visit, TOO_MANY, "too_many");
        }
        Optional<Contribution> found = database.read(reading -> find(reading, visit));
        if (found.isEmpty()) {
            return wrong(visit, WRONG, "wrong");
        }
        gate.wasRight(visit.network());
        return then.apply(found.get());
    }

    private Reply wrong(FormVisit visit, int status, String trouble) {
        String typed = TrackingCode.typed(visit.field("code")).spaced();
        return database.read(reading -> new Reply.Personal(status, lookUp(reading, typed, trouble)));
    }

    private Reply status(FormVisit visit, int status, String said, String trouble) {
        return database.read(reading -> find(reading, visit)
                .<Reply>map(found -> new Reply.Personal(status, page(reading, visit, found, said, trouble)))
                .orElseGet(() -> new Reply.Personal(WRONG, lookUp(reading, "", "wrong"))));
    }

    private Template page(Reading reading, FormVisit visit, Contribution found, String said, String trouble) {
        StoryId story = found.story();
        return new Template(
                "contributions/status.jte",
                new StatusPage(
                        screens.shell(reading, "contributions.status.title"),
                        found,
                        TurnStore.all(reading, found.id()),
                        PhotoStore.of(reading, found.id()).size(),
                        story == null
                                ? ""
                                : stories.address(reading, story.value()).orElse(""),
                        TrackingCode.typed(visit.field("code")).spaced(),
                        said,
                        trouble,
                        trouble.isEmpty() ? "" : visit.field("answer")));
    }

    private Reply answer(FormVisit visit) {
        var outcome = database.write(writing -> find(writing, visit)
                .map(found -> answer.run(writing, found, visit.field("answer")))
                .orElse(AnswerBack.Outcome.NOT_ASKED));
        return switch (outcome) {
            case TAKEN -> status(visit, 200, "answered", "");
            case EMPTY -> status(visit, WRONG, "", "empty");
            case TOO_LONG -> status(visit, WRONG, "", "too_long");
            case NOT_ASKED -> status(visit, 200, "", "");
        };
    }

    private Reply withdraw(FormVisit visit) {
        if (!visit.field("sure").equals("1")) {
            return status(visit, WRONG, "", "sure");
        }
        boolean gone = database.write(writing ->
                find(writing, visit).map(found -> withdraw.run(writing, found)).orElse(true));
        if (!gone) {
            return status(visit, WRONG, "", "public");
        }
        erasing.leaveNothing();
        return database.read(reading -> new Reply.Personal(
                200,
                new Template(
                        "contributions/withdrawn.jte",
                        new LookUpPage(screens.shell(reading, "contributions.withdrawn.title"), "", ""))));
    }
}

package broadsheet.identity;

import broadsheet.identity.codes.CodePage;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import java.util.Optional;

/** The second step of signing in: whoever gave the password is asked for a code, and comes in under a fresh token. */
final class CodeRoutes {
    private final Database database;
    private final StaffRoutes staff;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final StaffRecord record;

    CodeRoutes(Database database, StaffRoutes staff, Sessions sessions, SecondFactor factor, StaffRecord record) {
        this.database = database;
        this.staff = staff;
        this.sessions = sessions;
        this.factor = factor;
        this.record = record;
    }

    void on(Routes routes) {
        routes.inner("/desk/sign-in/code", this::form, CodeRoutes.class, "next")
                .innerForm("/desk/sign-in/code", this::check, CodeRoutes.class);
    }

    private Optional<Sessions.Known> half(Reading reading, InnerVisit visit) {
        return sessions.known(reading, visit.session()).filter(known -> !known.isWhole());
    }

    private Reply form(InnerVisit visit) {
        return database.read(reading -> form(reading, visit, 200, visit.visit().query("next"), ""));
    }

    private Reply form(
            Reading reading,
            InnerVisit visit,
            int status,
            @org.jspecify.annotations.Nullable String next,
            String wrong) {
        Sessions.Known known = half(reading, visit).orElse(null);
        if (known == null) {
            return new Reply.SeeOther("/desk/sign-in");
        }
        var page = new CodePage(
                staff.frame(reading, visit).titled("Second step"),
                sessions.formToken(known.session()),
                DoorRoutes.safe(next),
                known.staff().person().hasSecondFactor(),
                "",
                wrong);
        return new Reply.Personal(status, new Template("identity/codes/code.jte", page));
    }

    private Reply check(InnerVisit visit) {
        String next = DoorRoutes.safe(visit.field("next"));
        return database.write(writing -> {
            Sessions.Known known = half(writing, visit).orElse(null);
            if (known == null || !sessions.isFormToken(known.session(), visit.field("token"))) {
                return new Reply.SeeOther("/desk/sign-in");
            }
            Staff person = known.staff();
            return switch (factor.check(writing, person.id(), visit.field("code"))) {
                case RIGHT -> in(writing, visit, person, "signed in", next);
                case RECOVERED ->
                    in(writing, visit, person, "signed in with a recovery code", next + "?said=recovered");
                case WRONG -> form(writing, visit, 422, next, "That code is not right, or was used already.");
                case TOO_MANY ->
                    form(
                            writing,
                            visit,
                            429,
                            next,
                            "Too many tries. Please wait a quarter of an hour, then try again.");
            };
        });
    }

    private Reply in(broadsheet.platform.db.Writing writing, InnerVisit visit, Staff person, String act, String next) {
        sessions.end(writing, visit.session());
        record.add(writing, person, act, "person/" + person.id(), "", "");
        return new Reply.SignedIn(Reply.Door.STAFF, next, sessions.begin(writing, person.id(), true));
    }
}

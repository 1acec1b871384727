package broadsheet.identity;

import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door itself: signing in and out, and the set-up of a paper where nobody works yet. Open to everybody. */
final class DoorRoutes {
    private static final Limits.Rule SET_UPS = new Limits.Rule("set-up", 30, Duration.ofHours(1));

    private final Database database;
    private final StaffRoutes staff;
    private final Sessions sessions;
    private final SignIn signIn;
    private final SetUp setUp;
    private final Passwords passwords;
    private final Limits limits;

    DoorRoutes(
            Database database,
            StaffRoutes staff,
            Sessions sessions,
            SignIn signIn,
            SetUp setUp,
            Passwords passwords,
            Limits limits) {
        this.database = database;
        this.staff = staff;
        this.sessions = sessions;
        this.signIn = signIn;
        this.setUp = setUp;
        this.passwords = passwords;
        this.limits = limits;
    }

    void on(Routes routes) {
        routes.inner("/desk/sign-in", this::form, DoorRoutes.class, "next", "said")
                .innerForm("/desk/sign-in", this::signIn, DoorRoutes.class)
                .innerForm("/desk/sign-out", this::signOut, DoorRoutes.class)
                .inner("/desk/set-up/{link}", this::setUpForm, DoorRoutes.class)
                .innerForm("/desk/set-up/{link}", this::setUp, DoorRoutes.class);
    }

    private Reply form(InnerVisit visit) {
        return database.read(reading -> {
            String next = visit.visit().query("next");
            boolean isIn = sessions.known(reading, visit.session())
                    .filter(Sessions.Known::isWhole)
                    .isPresent();
            return isIn ? new Reply.SeeOther(safe(next)) : form(reading, visit, 200, safe(next), "", "");
        });
    }

    private Reply form(Reading reading, InnerVisit visit, int status, String next, String login, String wrong) {
        StaffFrame frame = staff.frame(reading, visit).titled("Sign in");
        return new Reply.Personal(
                status, new Template("identity/signin.jte", new SignInPage(frame, next, login, wrong)));
    }

    private Reply signIn(InnerVisit visit) {
        String next = safe(visit.field("next"));
        String login = visit.field("login");
        SignIn.Outcome outcome = signIn.run(login, visit.field("password"), visit.network(), visit.session());
        return switch (outcome) {
            case SignIn.Outcome.In in -> led(in.begun(), next);
            case SignIn.Outcome.Wrong _ ->
                refused(visit, 422, next, login, "That name and that password do not belong together.");
            case SignIn.Outcome.TooMany _ ->
                refused(visit, 429, next, login, "Too many tries. Please wait a quarter of an hour, then try again.");
            case SignIn.Outcome.Crowded _ ->
                refused(visit, 429, next, login, "Very many are at the door just now. Please try again in a minute.");
        };
    }

    private Reply refused(InnerVisit visit, int status, String next, String login, String wrong) {
        return database.read(reading -> form(reading, visit, status, next, login, wrong));
    }

    private Reply signOut(InnerVisit visit) {
        database.perform(writing -> sessions.end(writing, visit.session()));
        return new Reply.SignedOut(Reply.Door.STAFF, "/desk/sign-in");
    }

    /** Leads somebody in, by way of the second factor when one is asked for. */
    static Reply led(Sessions.Begun begun, String next) {
        String to = begun.isWhole() ? next : "/desk/sign-in/code?next=" + next;
        return new Reply.SignedIn(Reply.Door.STAFF, to, begun.token());
    }

    /** Only a path of the desk; whatever else was asked for leads to the desk itself. */
    static String safe(@Nullable String next) {
        return next != null && next.matches("/desk(/[a-z0-9/-]*)?") ? next : "/desk";
    }

    private Reply setUpForm(InnerVisit visit) {
        return database.read(reading -> setUp.link(reading, visit.visit().part("link"))
                .map(_ -> begin(reading, visit, 200, "", "", ""))
                .orElseGet(() -> staff.gone(reading, visit)));
    }

    private Reply begin(Reading reading, InnerVisit visit, int status, String name, String login, String wrong) {
        StaffFrame frame = staff.frame(reading, visit).titled("Set up the paper");
        var page = new NewPasswordPage(frame, visit.visit().path(), true, name, login, wrong);
        return new Reply.Personal(status, new Template("identity/begin.jte", page));
    }

    private String paper(InnerVisit visit) {
        return database.read(reading -> staff.frame(reading, visit).paper().name());
    }

    private Reply setUp(InnerVisit visit) {
        if (!limits.admits(SET_UPS, visit.network().prefix())) {
            return new Reply.Refused(429, "Too many tries. Please wait an hour, then try again.");
        }
        String link = visit.visit().part("link");
        String name = visit.field("name");
        String login = visit.field("login");
        String password = visit.field("password");
        if (database.read(reading -> setUp.link(reading, link)).isEmpty()) {
            return database.read(reading -> staff.gone(reading, visit));
        }
        String objection = passwords.objection(password, login, name, paper(visit));
        if (objection != null) {
            return database.read(reading -> begin(reading, visit, 422, name, login, objection));
        }
        String hash = passwords.hash(password);
        try {
            return database.write(writing -> {
                Optional<LinkStore.Link> found = setUp.link(writing, link);
                if (found.isEmpty()) {
                    return staff.gone(writing, visit);
                }
                PersonId id = setUp.run(writing, found.get(), login, name, hash);
                return new Reply.SignedIn(Reply.Door.STAFF, "/desk?said=welcome", sessions.begin(writing, id, true));
            });
        } catch (IllegalArgumentException e) {
            return database.read(reading -> begin(reading, visit, 422, name, login, String.valueOf(e.getMessage())));
        }
    }
}

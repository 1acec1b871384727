package broadsheet.identity;

import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import java.time.Duration;

/** Where an invitation leads: looking changes nothing, so a mail scanner that follows the link uses nothing up. */
final class BeginRoutes {
    private static final Limits.Rule TRIES = new Limits.Rule("begin", 30, Duration.ofHours(1));

    private final Database database;
    private final StaffRoutes staff;
    private final Invitations invitations;
    private final Begin begin;
    private final Passwords passwords;
    private final Limits limits;

    BeginRoutes(
            Database database,
            StaffRoutes staff,
            Invitations invitations,
            Begin begin,
            Passwords passwords,
            Limits limits) {
        this.database = database;
        this.staff = staff;
        this.invitations = invitations;
        this.begin = begin;
        this.passwords = passwords;
        this.limits = limits;
    }

    void on(Routes routes) {
        routes.inner("/desk/begin/{link}", this::form, BeginRoutes.class)
                .innerForm("/desk/begin/{link}", this::begin, BeginRoutes.class);
    }

    private Reply form(InnerVisit visit) {
        return database.read(reading -> form(reading, visit, 200, ""));
    }

    private Reply form(Reading reading, InnerVisit visit, int status, String wrong) {
        return invitations
                .find(reading, visit.visit().part("link"))
                .<Reply>map(good -> new Reply.Personal(status, page(reading, visit, good.person(), wrong)))
                .orElseGet(() -> staff.gone(reading, visit));
    }

    private Template page(Reading reading, InnerVisit visit, Person person, String wrong) {
        StaffFrame frame = staff.frame(reading, visit).titled("Choose a password");
        var page = new NewPasswordPage(frame, visit.visit().path(), false, person.name(), person.login(), wrong);
        return new Template("identity/begin.jte", page);
    }

    private Reply begin(InnerVisit visit) {
        if (!limits.admits(TRIES, visit.network().prefix())) {
            return new Reply.Refused(429, "Too many tries. Please wait an hour, then try again.");
        }
        String link = visit.visit().part("link");
        String password = visit.field("password");
        Person person = database.read(reading -> invitations.find(reading, link))
                .map(Invitations.Good::person)
                .orElse(null);
        if (person == null) {
            return database.read(reading -> staff.gone(reading, visit));
        }
        String objection = passwords.objection(
                password,
                person.login(),
                person.name(),
                database.<String>read(
                        reading -> staff.frame(reading, visit).paper().name()));
        if (objection != null) {
            return database.read(reading -> form(reading, visit, 422, objection));
        }
        String hash = passwords.hash(password);
        return database.write(writing -> {
            Sessions.Begun begun = begin.run(writing, link, hash);
            return begun == null ? staff.gone(writing, visit) : DoorRoutes.led(begun, "/desk");
        });
    }
}

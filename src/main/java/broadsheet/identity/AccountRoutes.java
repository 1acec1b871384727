package broadsheet.identity;

import broadsheet.identity.passkeys.Passkeys;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.time.Duration;

/** What everybody can change about the own account. */
final class AccountRoutes {
    /** Whoever sits down at somebody's open screen does not guess the password there. */
    private static final Limits.Rule TRIES = new Limits.Rule("account/password", 8, Duration.ofMinutes(15));

    private final Database database;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Limits limits;

    AccountRoutes(Database database, Passwords passwords, Sessions sessions, Passkeys passkeys, Limits limits) {
        this.limits = limits;
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/account", Permission.COME_IN, this::account)
                .work("/desk/account/password", Permission.COME_IN, this::password)
                .saying("password", "Your password is changed. All your other sessions have ended.");
    }

    private Reply account(StaffVisit visit, Reading reading) {
        return page(reading, 200, visit.frame(), visit.staff(), "");
    }

    private Reply page(Reading reading, int status, StaffFrame frame, Staff staff, String wrong) {
        int left = FactorStore.recoveriesLeft(reading, staff.id());
        var page = new AccountPage(frame.titled("Your account"), staff, left, passkeys.all(reading, staff.id()), wrong);
        return new Reply.Personal(status, new Template("identity/account.jte", page));
    }

    private Reply declined(StaffForm form, String wrong) {
        return declined(form, 422, wrong);
    }

    private Reply declined(StaffForm form, int status, String wrong) {
        return database.read(reading -> page(reading, status, form.frame(), form.staff(), wrong));
    }

    private Reply password(StaffForm form) {
        Person person = form.staff().person();
        if (!limits.admits(TRIES, person.id().toString())) {
            return declined(form, 429, "Too many tries. Please wait a quarter of an hour, then try again.");
        }
        String fresh = form.field("password");
        String known = database.read(
                reading -> PersonStore.password(reading, person.id()).orElse(""));
        if (!passwords.fits(form.field("present"), known.isEmpty() ? null : known)) {
            return declined(form, "That is not your present password.");
        }
        String objection = passwords.objection(
                fresh, person.login(), person.name(), form.frame().paper().name());
        if (objection != null) {
            return declined(form, objection);
        }
        String hash = passwords.hash(fresh);
        return database.write(writing -> {
            PersonStore.password(writing, person.id(), hash);
            sessions.endAll(writing, person.id());
            form.record(writing, "changed the password", "person/" + person.id(), "", "");
            return new Reply.SignedIn(
                    Reply.Door.STAFF, "/desk/account?said=password", sessions.begin(writing, person.id(), true));
        });
    }
}

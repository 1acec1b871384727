package broadsheet.identity;

import broadsheet.identity.passkeys.Passkeys;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.passkey.Given;
import broadsheet.platform.text.Numbers;
import java.time.Duration;

/** Passkeys: registered and removed under the own account, and signed in with. */
final class PasskeyRoutes {
    private static final Limits.Rule TRIES = new Limits.Rule("passkey/network", 60, Duration.ofMinutes(15));
    private static final String ACCOUNT = "/desk/account/passkeys";
    private static final String SIGN_IN = "/desk/sign-in/passkey";

    private final Database database;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final StaffRecord record;
    private final Limits limits;

    PasskeyRoutes(Database database, Sessions sessions, Passkeys passkeys, StaffRecord record, Limits limits) {
        this.database = database;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.record = record;
        this.limits = limits;
    }

    void on(StaffRoutes staff, Routes routes) {
        staff.page(ACCOUNT, Permission.COME_IN, this::offer)
                .act(ACCOUNT, Permission.COME_IN, this::register)
                .act(ACCOUNT + "/{passkey}/remove", Permission.COME_IN, this::remove)
                .saying("passkey", "From now on you can sign in with this passkey.")
                .saying("no-passkey", "This passkey lets nobody in any more.")
                .saying("passkey-unread", "The passkey could not be taken. Nothing was changed.")
                .saying("passkey-unknown", "That passkey lets nobody in here. Please sign in with your password.");
        routes.inner(SIGN_IN, this::ask, PasskeyRoutes.class).innerForm(SIGN_IN, this::signIn, PasskeyRoutes.class);
    }

    private Reply offer(StaffVisit visit, Reading reading) {
        StaffFrame frame = visit.frame();
        Person person = visit.staff().person();
        byte[] offer = passkeys.toRegister(
                reading,
                frame.formToken(),
                person.id(),
                person.login(),
                frame.paper().name());
        return Reply.Data.json(200, offer);
    }

    private Reply register(StaffForm form, Writing writing) {
        PersonId id = form.staff().id();
        try {
            passkeys.register(
                    writing,
                    form.frame().formToken(),
                    id,
                    form.field("name"),
                    form.field("client"),
                    form.field("made"));
        } catch (IllegalArgumentException e) {
            throw new Declined(new Reply.SeeOther("/desk/account?said=passkey-unread"));
        }
        form.record(writing, "registered a passkey", "person/" + id, "", form.field("name"));
        return new Reply.SeeOther("/desk/account?said=passkey");
    }

    private Reply remove(StaffForm form, Writing writing) {
        PersonId id = form.staff().id();
        String number = form.part("passkey");
        if (!isRemoved(writing, id, number)) {
            throw new Declined(Reply.NOT_FOUND);
        }
        form.record(writing, "removed a passkey", "person/" + id, number, "");
        return new Reply.SeeOther("/desk/account?said=no-passkey");
    }

    private boolean isRemoved(Writing writing, PersonId person, String number) {
        return Numbers.of(number)
                .filter(id -> passkeys.remove(writing, person, id))
                .isPresent();
    }

    private Reply ask(InnerVisit visit) {
        return database.read(reading -> Reply.Data.json(200, passkeys.toSignIn(reading)));
    }

    private Reply signIn(InnerVisit visit) {
        if (!limits.admits(TRIES, visit.network().prefix())) {
            return new Reply.Refused(429, "Too many tries. Please wait a quarter of an hour, then try again.");
        }
        Given given = Given.in(visit::field);
        return database.write(writing -> passkeys.signIn(writing, given)
                .flatMap(id -> PersonStore.find(writing, id))
                .filter(person -> mayComeIn(person, visit))
                .map(person -> in(writing, visit, person))
                .orElse(new Reply.SeeOther("/desk/sign-in?said=passkey-unknown")));
    }

    private static boolean mayComeIn(Person person, InnerVisit visit) {
        return person.isActive() && (!person.isDemo() || visit.network().isThisMachine());
    }

    private Reply in(Writing writing, InnerVisit visit, Person person) {
        sessions.end(writing, visit.session());
        record.add(
                writing, RoleStore.staff(writing, person), "signed in with a passkey", "person/" + person.id(), "", "");
        return new Reply.SignedIn(
                Reply.Door.STAFF, DoorRoutes.safe(visit.field("next")), sessions.begin(writing, person.id(), true));
    }
}

package broadsheet.members;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.passkey.Given;
import broadsheet.platform.passkey.Keyring;
import broadsheet.platform.text.Numbers;
import java.time.Duration;
import java.util.OptionalLong;

/** Passkeys of members: registered and removed at the account, and signed in with. */
final class PasskeyRoutes {
    private static final Limits.Rule TRIES = new Limits.Rule("members/passkey", 60, Duration.ofMinutes(15));
    private static final String SIGN_IN = Ways.SIGN_IN + "/passkey";
    private static final String OWN = Ways.ACCOUNT + "/passkeys";

    private final Database database;
    private final Masthead masthead;
    private final Sessions sessions;
    private final Keyring keyring;
    private final PasskeyStore passkeys;
    private final Limits limits;

    PasskeyRoutes(
            Database database,
            Masthead masthead,
            Sessions sessions,
            Keyring keyring,
            PasskeyStore passkeys,
            Limits limits) {
        this.database = database;
        this.masthead = masthead;
        this.sessions = sessions;
        this.keyring = keyring;
        this.passkeys = passkeys;
        this.limits = limits;
    }

    void on(MemberRoutes members, Routes routes) {
        members.page(OWN, this::offer).act(OWN, this::register).act(OWN + "/{passkey}/remove", this::remove);
        routes.inner(SIGN_IN, _ -> database.read(this::toSignIn), PasskeyRoutes.class)
                .innerForm(SIGN_IN, this::signIn, PasskeyRoutes.class);
    }

    private Reply toSignIn(Reading reading) {
        return Reply.Data.json(200, keyring.toSignIn(reading));
    }

    private Reply offer(MemberVisit visit, Reading reading) {
        byte[] offer = keyring.toRegister(
                reading,
                visit.session().hash(),
                visit.member().id().value(),
                visit.member().name(),
                masthead.paper(reading).name());
        return Reply.Data.json(200, offer);
    }

    private Reply register(MemberForm form, Writing writing) {
        if (!sessions.isProved(form.session(), writing.now())) {
            return ProveRoutes.first(Ways.ACCOUNT);
        }
        try {
            keyring.register(
                    writing,
                    form.session().hash(),
                    form.member().id().value(),
                    form.field("name"),
                    form.field("client"),
                    form.field("made"));
        } catch (IllegalArgumentException e) {
            throw new Declined(AccountRoutes.said("passkey-unread"));
        }
        return AccountRoutes.said("passkey");
    }

    private Reply remove(MemberForm form, Writing writing) {
        return Numbers.of(form.part("passkey"))
                .filter(id -> passkeys.remove(writing, form.member().id(), id))
                .map(_ -> AccountRoutes.said("no-passkey"))
                .orElse(Reply.NOT_FOUND);
    }

    private Reply signIn(InnerVisit visit) {
        if (!limits.admits(TRIES, visit.network().prefix())) {
            return new Reply.Refused(429, "");
        }
        return database.write(writing -> {
            OptionalLong owner = keyring.signIn(writing, Given.in(visit::field));
            if (owner.isEmpty()) {
                return new Reply.SeeOther(Ways.SIGN_IN + "?said=passkey");
            }
            sessions.end(writing, visit.reader());
            String token = sessions.begin(writing, new MemberId(owner.getAsLong()));
            return new Reply.SignedIn(Reply.Door.READERS, Ways.safe(visit.field("to")), token);
        });
    }
}

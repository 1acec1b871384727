package broadsheet.members;

import broadsheet.members.CodeStore.Pending;
import broadsheet.members.CodeStore.Purpose;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.passkey.Given;
import broadsheet.platform.passkey.Keyring;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Proves once more, by a code or a passkey, that whoever sits at an open account is its owner; asked for by what cannot be
 * taken back. A proof is good for ten minutes.
 */
final class ProveRoutes {
    private static final String PROVE = Ways.ACCOUNT + "/prove";
    private static final String CODE = PROVE + "/code";
    private static final String PASSKEY = PROVE + "/passkey";
    private static final Limits.Rule LETTERS = new Limits.Rule("members/prove", 6, Duration.ofHours(1));

    private final Codes codes;
    private final CodeLetters letters;
    private final Limits limits;
    private final Keyring keyring;
    private final PasskeyStore passkeys;
    private final SignInScreens screens;

    ProveRoutes(
            Codes codes,
            CodeLetters letters,
            Limits limits,
            Keyring keyring,
            PasskeyStore passkeys,
            SignInScreens screens) {
        this.codes = codes;
        this.letters = letters;
        this.limits = limits;
        this.keyring = keyring;
        this.passkeys = passkeys;
        this.screens = screens;
    }

    void on(MemberRoutes routes) {
        routes.page(PROVE, this::ask, "to")
                .act(PROVE, this::send)
                .act(CODE, this::enter)
                .page(PASSKEY, (_, reading) -> Reply.Data.json(200, keyring.toSignIn(reading)))
                .act(PASSKEY, this::show);
    }

    /** To the proof, and back here. */
    static Reply first(String to) {
        return new Reply.SeeOther(PROVE + "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    private Reply ask(MemberVisit visit, Reading reading) {
        return page(reading, 200, visit.member(), Ways.safe(visit.query("to")), "");
    }

    private Reply page(Reading reading, int status, Member member, String to, String trouble) {
        boolean hasPasskey = !passkeys.all(reading, member.id()).isEmpty();
        var page = new ProvePage(screens.shell(reading, "members.prove.title"), to, hasPasskey, trouble);
        return new Reply.Personal(status, new Template("members/prove.jte", page));
    }

    private Reply send(MemberForm form, Writing writing) {
        String to = Ways.safe(form.field("to"));
        if (!limits.admits(LETTERS, form.member().id().toString())) {
            return page(writing, 429, form.member(), to, "too_many");
        }
        EmailAddress address = EmailAddress.of(
                MemberStore.account(writing, form.member().id()).orElseThrow().email());
        Codes.Issued issued = codes.issue(writing, Purpose.PROVE, form.member().id(), address.text(), to);
        letters.prove(writing, address, issued);
        return code(writing, 200, address.text(), issued.ticket(), to, "");
    }

    private Reply code(Reading reading, int status, String email, String ticket, String to, String trouble) {
        return screens.code(reading, status, new CodePage.Asked(CODE, PROVE, email, ticket), Way.to(to), trouble);
    }

    private Reply enter(MemberForm form, Writing writing) {
        String to = Ways.safe(form.field("to"));
        String ticket = form.field("ticket");
        return codes.enter(writing, Purpose.PROVE, ticket, form.field("code"))
                .map(Pending::member)
                .filter(form.member().id()::equals)
                .map(_ -> proved(form, writing, to))
                .orElseGet(() -> code(writing, 422, form.field("email"), ticket, to, "code"));
    }

    private static Reply proved(MemberForm form, Writing writing, String to) {
        SessionStore.proved(writing, form.session().hash(), writing.now());
        return new Reply.SeeOther(to);
    }

    private Reply show(MemberForm form, Writing writing) {
        String to = Ways.safe(form.field("to"));
        OptionalLong owner = keyring.signIn(writing, Given.in(form::field));
        boolean isOwner =
                owner.isPresent() && owner.getAsLong() == form.member().id().value();
        return isOwner ? proved(form, writing, to) : page(writing, 422, form.member(), to, "passkey");
    }
}

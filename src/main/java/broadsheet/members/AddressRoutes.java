package broadsheet.members;

import broadsheet.members.CodeStore.Pending;
import broadsheet.members.CodeStore.Purpose;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.time.Duration;
import java.util.Optional;

/** Another address for a member, confirmed by a code that goes there; the old one is told. */
final class AddressRoutes {
    private static final String ADDRESS = Ways.ACCOUNT + "/address";
    private static final String CODE = ADDRESS + "/code";
    private static final Limits.Rule PER_MEMBER = new Limits.Rule("members/address", 5, Duration.ofHours(1));
    private static final Limits.Rule PER_ADDRESS = new Limits.Rule("members/new address", 3, Duration.ofHours(1));

    private final Sessions sessions;
    private final Codes codes;
    private final CodeLetters letters;
    private final Limits limits;
    private final SignInScreens screens;

    AddressRoutes(Sessions sessions, Codes codes, CodeLetters letters, Limits limits, SignInScreens screens) {
        this.sessions = sessions;
        this.codes = codes;
        this.letters = letters;
        this.limits = limits;
        this.screens = screens;
    }

    void on(MemberRoutes routes) {
        routes.page(ADDRESS, this::form).act(ADDRESS, this::ask).act(CODE, this::enter);
    }

    private Reply form(MemberVisit visit, Reading reading) {
        return sessions.isProved(visit.session(), reading.now())
                ? page(reading, 200, "", "")
                : ProveRoutes.first(ADDRESS);
    }

    private Reply page(Reading reading, int status, String email, String trouble) {
        var page = new AddressPage(screens.shell(reading, "members.address.title"), email, trouble);
        return new Reply.Personal(status, new Template("members/address.jte", page));
    }

    private Reply ask(MemberForm form, Writing writing) {
        if (!sessions.isProved(form.session(), writing.now())) {
            return ProveRoutes.first(ADDRESS);
        }
        EmailAddress address;
        try {
            address = EmailAddress.of(form.field("email"));
        } catch (IllegalArgumentException e) {
            return page(writing, 422, form.field("email"), "email");
        }
        if (!limits.admits(PER_MEMBER, form.member().id().toString())
                || !limits.admits(PER_ADDRESS, address.folded())) {
            return page(writing, 429, form.field("email"), "too_many");
        }
        Codes.Issued issued =
                codes.issue(writing, Purpose.ADDRESS, form.member().id(), address.text(), Ways.ACCOUNT);
        letters.newAddress(writing, address, issued);
        return code(writing, 200, address.text(), issued.ticket(), "");
    }

    private Reply code(Reading reading, int status, String email, String ticket, String trouble) {
        var asked = new CodePage.Asked(CODE, ADDRESS, email, ticket);
        return screens.code(reading, status, asked, Way.to(Ways.ACCOUNT), trouble);
    }

    private Reply enter(MemberForm form, Writing writing) {
        String ticket = form.field("ticket");
        MemberId self = form.member().id();
        Optional<Pending> proved = codes.enter(writing, Purpose.ADDRESS, ticket, form.field("code"))
                .filter(pending -> self.equals(pending.member()));
        if (proved.isEmpty()) {
            return code(writing, 422, form.field("email"), ticket, "code");
        }
        EmailAddress fresh = EmailAddress.of(proved.get().email());
        boolean isAnothers = MemberStore.byEmail(writing, fresh.folded())
                .filter(account -> !account.id().equals(self))
                .isPresent();
        if (isAnothers) {
            return page(writing, 422, fresh.text(), "address_taken");
        }
        EmailAddress left =
                EmailAddress.of(MemberStore.account(writing, self).orElseThrow().email());
        CodeStore.withdraw(writing, self, left.text());
        MemberStore.email(writing, self, fresh.text(), fresh.folded());
        SessionStore.endOthers(writing, self, form.session().hash());
        letters.moved(writing, left);
        return AccountRoutes.said("address");
    }
}

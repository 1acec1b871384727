package broadsheet.members;

import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The own account, and the small answer by which a page's script learns who is signed in. */
final class AccountRoutes {
    private final SignInScreens screens;
    private final Sessions sessions;
    private final PasskeyStore passkeys;
    private final Rename rename;
    private final List<AccountPanel> panels;

    AccountRoutes(
            SignInScreens screens, Sessions sessions, PasskeyStore passkeys, Rename rename, List<AccountPanel> panels) {
        this.screens = screens;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.rename = rename;
        this.panels = panels;
    }

    void on(MemberRoutes routes) {
        routes.page(Ways.ACCOUNT, this::account, "said")
                .anyonePage(Ways.ACCOUNT + "/me", AccountRoutes::me)
                .act(Ways.ACCOUNT + "/name", this::rename)
                .act(Ways.ACCOUNT + "/letters", AccountRoutes::letters)
                .act(Ways.ACCOUNT + "/sessions/others/end", AccountRoutes::endOthers)
                .act(Ways.ACCOUNT + "/sessions/{session}/end", AccountRoutes::end);
    }

    /** Back to the account, which says what was done; {@code said} is the last part of a message's key. */
    static Reply said(String said) {
        return new Reply.SeeOther(Ways.ACCOUNT + "?said=" + said);
    }

    private Reply account(MemberVisit visit, Reading reading) {
        return page(
                reading, 200, visit.member(), visit.session(), visit.member().name(), "", visit.query("said"));
    }

    private Reply page(
            Reading reading, int status, Member member, OpenSession own, String name, String trouble, String said) {
        Shell shell = screens.shell(reading, "members.account.title");
        boolean isKnown = shell.words().has("members.said." + said);
        var page = new AccountPage(
                shell,
                MemberStore.account(reading, member.id()).orElseThrow(),
                sessions.all(reading, member.id()),
                own.id(),
                passkeys.all(reading, member.id()),
                panels.stream()
                        .flatMap(panel -> panel.of(reading, member.id(), shell).stream())
                        .toList(),
                name,
                trouble,
                isKnown ? said : "",
                sessions.isProved(own, reading.now()),
                reading.now());
        return new Reply.Personal(status, new Template("members/account.jte", page));
    }

    private static Reply me(Visitor visitor, Reading reading) {
        Object me = Collections.singletonMap(
                "name", visitor.member().map(Member::name).orElse(null));
        return Reply.Data.json(200, JsonMapper.shared().writeValueAsString(me));
    }

    private Reply rename(MemberForm form, Writing writing) {
        String typed = form.field("name");
        String trouble = rename.run(writing, form.member().id(), typed);
        return trouble == null ? said("name") : page(writing, 422, form.member(), form.session(), typed, trouble, "");
    }

    private static Reply letters(MemberForm form, Writing writing) {
        var letters = new Letters(!form.field("replies").isEmpty(), Letters.Digest.of(form.field("digest")));
        MemberStore.letters(writing, form.member().id(), letters);
        return said("letters");
    }

    private static Reply end(MemberForm form, Writing writing) {
        return Numbers.of(form.part("session"))
                .filter(id -> SessionStore.end(writing, form.member().id(), id))
                .map(_ -> said("session"))
                .orElse(Reply.NOT_FOUND);
    }

    private static Reply endOthers(MemberForm form, Writing writing) {
        SessionStore.endOthers(writing, form.member().id(), form.session().hash());
        return said("sessions");
    }
}

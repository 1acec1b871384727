package broadsheet.members;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Slug;

/** The own data taken away, and the account deleted; both only after a fresh proof. */
final class LeaveRoutes {
    private static final String DATA = Ways.ACCOUNT + "/data";
    private static final String FILE = DATA + "/mine.zip";
    private static final String DELETE = Ways.ACCOUNT + "/delete";
    private static final String DELETED = Ways.ACCOUNT + "/deleted";

    private final Masthead masthead;
    private final Sessions sessions;
    private final Belongings belongings;
    private final Erasure erasure;
    private final SignInScreens screens;

    LeaveRoutes(Masthead masthead, Sessions sessions, Belongings belongings, Erasure erasure, SignInScreens screens) {
        this.masthead = masthead;
        this.sessions = sessions;
        this.belongings = belongings;
        this.erasure = erasure;
        this.screens = screens;
    }

    void on(MemberRoutes routes) {
        routes.page(DATA, (visit, reading) -> proved(visit, reading, DATA, "members/data.jte", "members.data.title"))
                .page(FILE, this::file)
                .page(
                        DELETE,
                        (visit, reading) ->
                                proved(visit, reading, DELETE, "members/delete.jte", "members.delete.title"))
                .act(DELETE, this::delete)
                .anyonePage(DELETED, this::deleted);
    }

    private Reply proved(MemberVisit visit, Reading reading, String here, String template, String title) {
        return sessions.isProved(visit.session(), reading.now())
                ? plain(reading, template, title, visit.member().name())
                : ProveRoutes.first(here);
    }

    private Reply plain(Reading reading, String template, String title, String name) {
        Shell shell = screens.shell(reading, title);
        return new Reply.Personal(200, new Template(template, new LeavePage(shell, name, "")));
    }

    private Reply file(MemberVisit visit, Reading reading) {
        if (!sessions.isProved(visit.session(), reading.now())) {
            return ProveRoutes.first(DATA);
        }
        Account account = MemberStore.account(reading, visit.member().id()).orElseThrow();
        String paper = Slug.from(masthead.paper(reading).name(), "paper").text();
        return new Reply.Attachment(paper + "-account.zip", "application/zip", belongings.packed(reading, account));
    }

    private Reply delete(MemberForm form, Writing writing) {
        if (!sessions.isProved(form.session(), writing.now())) {
            return ProveRoutes.first(DELETE);
        }
        String wish = form.field("wish");
        if (!wish.equals("keep") && !wish.equals("remove")) {
            Shell shell = screens.shell(writing, "members.delete.title");
            var page = new LeavePage(shell, form.member().name(), "wish");
            return new Reply.Personal(422, new Template("members/delete.jte", page));
        }
        erasure.run(writing, form.member().id(), Farewell.Wish.of(wish));
        return new Reply.SignedOut(Reply.Door.READERS, DELETED);
    }

    private Reply deleted(Visitor visitor, Reading reading) {
        return plain(reading, "members/deleted.jte", "members.deleted.title", "");
    }
}

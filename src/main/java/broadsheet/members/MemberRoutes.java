package broadsheet.members;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that know a member. Their answers are for one person and never kept; no form from another site's page is
 * taken, which the counter sees to.
 */
public final class MemberRoutes {
    /** Shows a page to a member, from one snapshot. */
    @FunctionalInterface
    public interface Page {
        Reply reply(MemberVisit visit, Reading reading);
    }

    /** Does an act of a member in one transaction. */
    @FunctionalInterface
    public interface Act {
        Reply reply(MemberForm form, Writing writing);
    }

    /** Shows a page of one's own to anybody, from one snapshot. */
    @FunctionalInterface
    public interface OpenPage {
        Reply reply(Visitor visitor, Reading reading);
    }

    /** Takes a form from anybody; opens its transactions itself. */
    @FunctionalInterface
    public interface OpenForm {
        Reply reply(GuestForm form);
    }

    private static final String SIGN_IN = "{\"signIn\":\"" + Ways.SIGN_IN + "\"}";

    private final Routes routes;
    private final Database database;
    private final Sessions sessions;
    private final SignInScreens screens;

    MemberRoutes(Routes routes, Database database, Sessions sessions, SignInScreens screens) {
        this.routes = routes;
        this.database = database;
        this.sessions = sessions;
        this.screens = screens;
    }

    /** A page for members; others are led to the sign-in and back. {@code query} lists the parameters it knows. */
    public MemberRoutes page(String pattern, Page page, String... query) {
        routes.inner(pattern, visit -> shown(visit, page), page.getClass(), query);
        return this;
    }

    /** An act of members; from others the form comes back after the sign-in. {@link Declined} undoes it. */
    public MemberRoutes act(String pattern, Act act) {
        routes.innerForm(pattern, visit -> done(visit, act), act.getClass());
        return this;
    }

    /** A page that anybody gets for themselves. */
    public MemberRoutes anyonePage(String pattern, OpenPage page, String... query) {
        routes.inner(pattern, visit -> opened(visit, page), page.getClass(), query);
        return this;
    }

    /** A form that anybody can send. */
    public MemberRoutes anyone(String pattern, OpenForm form) {
        routes.innerForm(pattern, visit -> taken(visit, form), form.getClass());
        return this;
    }

    /** The same with files, of so many bytes in all. */
    public MemberRoutes anyone(String pattern, OpenForm form, long fileBytes) {
        routes.filesFromAnybody(pattern, fileBytes);
        return anyone(pattern, form);
    }

    private Reply shown(InnerVisit visit, Page page) {
        return noting(
                visit,
                (known, reading) -> known == null
                        ? new Reply.SeeOther(Ways.signInAndBack(visit.visit()))
                        : page.reply(new MemberVisit(visit.visit(), known), reading));
    }

    private Reply opened(InnerVisit visit, OpenPage page) {
        return noting(visit, (known, reading) -> {
            Optional<Member> member = Optional.ofNullable(known).map(Sessions.Known::member);
            return page.reply(new Visitor(visit.visit(), member, visit.network()), reading);
        });
    }

    @FunctionalInterface
    private interface Answer {
        Reply to(Sessions.@Nullable Known known, Reading reading);
    }

    /** Answers, and notes now and then that the session is used. */
    private Reply noting(InnerVisit visit, Answer answer) {
        var noted = new Object() {
            @Nullable
            OpenSession session;
        };
        Reply reply = database.read(reading -> {
            Sessions.Known known = sessions.known(reading, visit.reader()).orElse(null);
            if (known != null && sessions.isToBeNoted(known.session(), reading.now())) {
                noted.session = known.session();
            }
            return answer.to(known, reading);
        });
        OpenSession session = noted.session;
        if (session != null) {
            database.perform(writing -> sessions.note(writing, session));
        }
        return reply;
    }

    private Reply done(InnerVisit visit, Act act) {
        try {
            return database.write(writing -> sessions.known(writing, visit.reader())
                    .map(known -> act.reply(new MemberForm(visit, known), writing))
                    .orElseGet(() -> signInFirst(writing, visit)));
        } catch (Declined e) {
            return e.reply();
        }
    }

    private Reply taken(InnerVisit visit, OpenForm form) {
        var member = new Object() {
            Optional<Member> found = Optional.empty();
        };
        if (visit.reader() != null) {
            noting(visit, (known, _) -> {
                member.found = Optional.ofNullable(known).map(Sessions.Known::member);
                return Reply.PASS;
            });
        }
        try {
            return form.reply(new GuestForm(visit, member.found, this));
        } catch (Declined e) {
            return e.reply();
        }
    }

    Optional<Member> memberOf(Reading reading, InnerVisit visit) {
        return sessions.known(reading, visit.reader()).map(Sessions.Known::member);
    }

    /** The sign-in, which brings what was typed back. */
    Reply signInFirst(Reading reading, InnerVisit visit) {
        if (visit.fromScript()) {
            return Reply.Data.json(401, SIGN_IN);
        }
        String path = Ways.path(visit.visit());
        return screens.signIn(reading, 401, "", Way.keeping(new Kept(path, visit.fields())), "first");
    }
}

package broadsheet.members;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import org.jspecify.annotations.Nullable;

/** The readers' door: an address, the code that was mailed to it, and a name the first time. */
final class SignInRoutes {
    private static final String CODE = Ways.SIGN_IN + "/code";
    private static final String LINK = Ways.SIGN_IN + "/{link}";
    private static final String JOIN = Ways.ACCOUNT + "/join";

    private final Database database;
    private final Sessions sessions;
    private final Codes codes;
    private final SignIn signIn;
    private final Join join;
    private final SignInScreens screens;

    SignInRoutes(Database database, Sessions sessions, Codes codes, SignIn signIn, Join join, SignInScreens screens) {
        this.database = database;
        this.sessions = sessions;
        this.codes = codes;
        this.signIn = signIn;
        this.join = join;
        this.screens = screens;
    }

    void on(Routes routes) {
        routes.inner(Ways.SIGN_IN, this::form, SignInRoutes.class, "to", "said")
                .innerForm(Ways.SIGN_IN, this::ask, SignInRoutes.class)
                .innerForm(CODE, this::enter, SignInRoutes.class)
                .inner(LINK, this::link, SignInRoutes.class)
                .innerForm(LINK, this::follow, SignInRoutes.class)
                .innerForm(JOIN, this::join, SignInRoutes.class)
                .innerForm(Ways.ACCOUNT + "/sign-out", this::signOut, SignInRoutes.class);
    }

    private Reply form(InnerVisit visit) {
        Way way = Way.to(visit.visit().query("to"));
        String said = "passkey".equals(visit.visit().query("said")) ? "passkey" : "";
        return database.read(reading -> sessions.known(reading, visit.reader()).isPresent()
                ? new Reply.SeeOther(way.to())
                : screens.signIn(reading, 200, "", way, said));
    }

    private static Way way(InnerVisit visit) {
        return Way.of(visit.field("to"), visit.field("kept"));
    }

    private Reply ask(InnerVisit visit) {
        Way way = way(visit);
        String typed = visit.field("email");
        EmailAddress address;
        try {
            address = EmailAddress.of(typed);
        } catch (IllegalArgumentException e) {
            return database.read(reading -> screens.signIn(reading, 422, typed, way, "email"));
        }
        String ticket = signIn.ask(address, visit.network(), way.to());
        return database.read(reading -> code(reading, 200, address.text(), ticket, way, ""));
    }

    private Reply code(Reading reading, int status, String email, String ticket, Way way, String trouble) {
        return screens.code(reading, status, new CodePage.Asked(CODE, Ways.SIGN_IN, email, ticket), way, trouble);
    }

    private Reply enter(InnerVisit visit) {
        String ticket = visit.field("ticket");
        Way way = way(visit);
        SignIn.Outcome outcome = signIn.enter(ticket, visit.field("code"), visit.network(), visit.reader());
        return switch (outcome) {
            case SignIn.Outcome.In in -> in(in.token(), way);
            case SignIn.Outcome.Newcomer newcomer ->
                database.read(reading -> screens.join(reading, 200, newcomer.ticket(), "", way, ""));
            case SignIn.Outcome.Wrong _ ->
                database.read(reading -> code(reading, 422, visit.field("email"), ticket, way, "code"));
            case SignIn.Outcome.TooMany _ ->
                database.read(reading -> code(reading, 429, visit.field("email"), ticket, way, "too_many"));
        };
    }

    /** Led on, or shown the form that was filled in before. */
    private Reply in(String token, Way way) {
        Kept kept = Kept.unpacked(way.kept());
        if (kept == null) {
            return new Reply.SignedIn(Reply.Door.READERS, way.to(), token);
        }
        return database.read(reading ->
                new Reply.Welcomed(Reply.Door.READERS, token, screens.again(reading, kept, name(reading, token))));
    }

    private String name(Reading reading, @Nullable String token) {
        return sessions.known(reading, token)
                .map(known -> known.member().name())
                .orElse("");
    }

    private Reply link(InnerVisit visit) {
        return database.read(reading -> codes.link(reading, visit.visit().part("link"))
                .map(pending -> screens.link(reading, visit.visit().path(), pending.email()))
                .orElse(Reply.NOT_FOUND));
    }

    private Reply follow(InnerVisit visit) {
        SignIn.Outcome outcome = signIn.follow(visit.visit().part("link"), visit.reader());
        return switch (outcome) {
            case SignIn.Outcome.In in -> new Reply.SignedIn(Reply.Door.READERS, Ways.safe(in.leadsTo()), in.token());
            case SignIn.Outcome.Newcomer newcomer ->
                database.read(
                        reading -> screens.join(reading, 200, newcomer.ticket(), "", Way.to(newcomer.leadsTo()), ""));
            case SignIn.Outcome.Wrong _, SignIn.Outcome.TooMany _ -> Reply.NOT_FOUND;
        };
    }

    private Reply join(InnerVisit visit) {
        String ticket = visit.field("ticket");
        String name = visit.field("name");
        Way way = way(visit);
        Join.Outcome outcome = database.write(writing -> join.run(writing, ticket, name));
        return switch (outcome) {
            case Join.Outcome.In in -> in(in.token(), way);
            case Join.Outcome.BadName bad ->
                database.read(reading -> screens.join(
                        reading, 422, ticket, name, way, bad.trouble().word()));
            case Join.Outcome.Expired _ -> database.read(reading -> screens.signIn(reading, 422, "", way, "expired"));
        };
    }

    private Reply signOut(InnerVisit visit) {
        database.perform(writing -> sessions.end(writing, visit.reader()));
        return new Reply.SignedOut(Reply.Door.READERS, "/");
    }
}

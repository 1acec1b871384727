package broadsheet.members;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Routes;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.time.Ids;

/** Wires the readers' accounts. */
public final class MembersRoom {
    /** What it stands on. */
    public record Ground(Database database, Ids ids, Tokens tokens, Limits limits) {}

    private final Ground ground;
    private final Sessions sessions;
    private final Codes codes;
    private final Names names;
    private final Members members;
    private final CodeLetters letters;
    private final SignInScreens screens;

    public MembersRoom(Ground ground, Masthead masthead, Mailroom mailroom) {
        this.ground = ground;
        this.sessions = new Sessions(ground.tokens(), ground.ids());
        this.codes = new Codes(ground.tokens());
        this.names = new Names(masthead);
        this.members = new Members(mailroom);
        this.letters = new CodeLetters(masthead, mailroom);
        this.screens = new SignInScreens(masthead);
    }

    /** The front door to the members. */
    public Members members() {
        return members;
    }

    /** The names that readers are known by. */
    public Names names() {
        return names;
    }

    /** Plugs in names that no reader may take. */
    public MembersRoom taken(NamesTaken taken) {
        names.plug(taken);
        return this;
    }

    /** Opens the readers' door, and gives the table in which rooms put what knows a member. */
    public MemberRoutes on(Routes routes) {
        var table = new MemberRoutes(routes, ground.database(), sessions, screens);
        var signIn = new SignIn(ground.database(), codes, sessions, ground.limits(), letters);
        var join = new Join(ground.ids(), codes, names, sessions);
        new SignInRoutes(ground.database(), sessions, codes, signIn, join, screens).on(routes);
        new AccountRoutes(screens).on(table);
        return table;
    }
}

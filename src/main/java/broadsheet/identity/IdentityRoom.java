package broadsheet.identity;

import broadsheet.masthead.Masthead;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Routes;
import broadsheet.platform.time.Ids;

/** Wires who works here. */
public final class IdentityRoom {
    private final Database database;
    private final Limits limits;
    private final Passwords passwords = new Passwords();
    private final Sessions sessions;
    private final StaffRecord record;
    private final People people;
    private final SetUp setUp;

    public IdentityRoom(Database database, Ids ids, Tokens tokens, Limits limits) {
        this.database = database;
        this.limits = limits;
        this.sessions = new Sessions(tokens);
        this.record = new StaffRecord(ids);
        var hire = new Hire(ids);
        this.people = new People(database, ids, passwords, hire);
        this.setUp = new SetUp(database, tokens, people, hire, record);
    }

    /** The front door to the people. */
    public People people() {
        return people;
    }

    /** What the staff did. */
    public StaffRecord record() {
        return record;
    }

    /** The act that makes the first administrator. */
    public SetUp setUp() {
        return setUp;
    }

    /** Opens the door, and gives the table in which rooms put what lies behind it. */
    public StaffRoutes on(Routes routes, Masthead masthead, Assets assets) {
        var staff = new StaffRoutes(routes, database, masthead, assets, sessions, record);
        var signIn = new SignIn(database, passwords, sessions, record, limits);
        new DoorRoutes(database, staff, sessions, signIn, setUp, passwords, limits).on(routes);
        new AccountRoutes(database, passwords, sessions).on(staff);
        staff.saying("welcome", "Welcome. The paper is yours.");
        return staff;
    }
}

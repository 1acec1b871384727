package broadsheet.identity;

import broadsheet.identity.passkeys.Passkeys;
import broadsheet.identity.people.PeopleRoutes;
import broadsheet.masthead.Masthead;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Routes;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;

/** Wires who works here. */
public final class IdentityRoom {
    private static final Duration LINKS_KEPT = Duration.ofDays(30);
    private static final Duration WRONG_CODES_KEPT = Duration.ofHours(1);

    private final Database database;
    private final Ids ids;
    private final Tokens tokens;
    private final Hire hire;
    private final Limits limits;
    private final Passwords passwords = new Passwords();
    private final Sessions sessions;
    private final StaffRecord record;
    private final People people;
    private final SetUp setUp;

    public IdentityRoom(Database database, Ids ids, Tokens tokens, Limits limits) {
        this.database = database;
        this.ids = ids;
        this.tokens = tokens;
        this.limits = limits;
        this.sessions = new Sessions(tokens);
        this.record = new StaffRecord(ids);
        this.hire = new Hire(ids);
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

    /** Forgets sessions, links, challenges and wrong codes whose time is over. */
    public void sweep(Writing writing) {
        Instant now = writing.now();
        SessionStore.sweep(writing, now);
        LinkStore.sweep(writing, now.minus(LINKS_KEPT));
        FactorStore.sweep(writing, now.minus(WRONG_CODES_KEPT));
        Passkeys.sweep(writing);
    }

    /**
     * What the door needs of the rest of the paper.
     *
     * @param mailroom for invitations
     * @param places the sections in which a role can hold
     */
    public record Outside(Masthead masthead, Assets assets, Mailroom mailroom, Places places) {}

    /** Opens the door, and gives the table in which rooms put what lies behind it. */
    public StaffRoutes on(Routes routes, Outside outside) {
        Masthead masthead = outside.masthead();
        Assets assets = outside.assets();
        var staff = new StaffRoutes(routes, database, masthead, assets, sessions, record);
        var signIn = new SignIn(database, passwords, sessions, record, limits);
        new DoorRoutes(database, staff, sessions, signIn, setUp, passwords, limits).on(routes);
        var factor = new SecondFactor(tokens, ids);
        new CodeRoutes(database, staff, sessions, factor, record).on(routes);
        var passkeys = new Passkeys(tokens, ids, masthead::origin);
        new PasskeyRoutes(database, sessions, passkeys, record, limits).on(staff, routes);
        new AccountRoutes(database, passwords, sessions, passkeys, limits).on(staff);
        new FactorRoutes(database, passwords, sessions, factor).on(staff);
        var invitations = new Invitations(tokens, outside.mailroom(), masthead);
        var begin = new Begin(invitations, sessions, record);
        new BeginRoutes(database, staff, invitations, begin, passwords, limits).on(routes);
        var acts = new PeopleRoutes.Acts(
                new Invite(hire, invitations),
                new ChangePerson(sessions),
                new Leave(sessions),
                new ComeBack(),
                new DropFactors(factor, sessions),
                new ChangeRole(ids, sessions));
        new PeopleRoutes(people, record, acts, outside.places()).on(staff);
        staff.saying("welcome", "Welcome. The paper is yours.");
        return staff;
    }
}

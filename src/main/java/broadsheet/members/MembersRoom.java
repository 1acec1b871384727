package broadsheet.members;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Routes;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.passkey.Keyring;
import broadsheet.platform.time.Ids;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Wires the readers' accounts. */
public final class MembersRoom {
    /**
     * What it stands on.
     *
     * @param erased the file beside the database in which deleted accounts are noted, by keyed hashes
     */
    public record Ground(Database database, Ids ids, Tokens tokens, Limits limits, Ledger ledger, Path erased) {}

    private final Ground ground;
    private final Masthead masthead;
    private final Sessions sessions;
    private final Codes codes;
    private final Names names;
    private final Members members;
    private final CodeLetters letters;
    private final SignInScreens screens;
    private final PasskeyStore passkeys = new PasskeyStore();
    private final Belongings belongings = new Belongings(passkeys);
    private final Erasure erasure;
    private final List<AccountPanel> panels = new ArrayList<>();

    public MembersRoom(Ground ground, Masthead masthead, Mailroom mailroom) {
        this.ground = ground;
        this.masthead = masthead;
        this.sessions = new Sessions(ground.tokens(), ground.ids());
        this.codes = new Codes(ground.tokens());
        this.names = new Names(masthead);
        this.members = new Members(mailroom);
        this.letters = new CodeLetters(masthead, mailroom);
        this.screens = new SignInScreens(masthead);
        this.erasure = new Erasure(ground.database(), ground.tokens(), ground.ledger(), mailroom, ground.erased());
    }

    /** The front door to the members. */
    public Members members() {
        return members;
    }

    /** The names that readers are known by. */
    public Names names() {
        return names;
    }

    /** Makes an invented reader's account, in the demo paper only; nobody can sign in to it without the address. */
    public MemberId joinForDemo(Writing writing, String address, String name) {
        return new Join(ground.ids(), codes, names, sessions).made(writing, EmailAddress.of(address), name);
    }

    /** Plugs in names that no reader may take. */
    public MembersRoom taken(NamesTaken taken) {
        names.plug(taken);
        return this;
    }

    /** Plugs in what a room knows of a member, for those who take their data away. */
    public MembersRoom data(MemberData data) {
        belongings.plug(data);
        return this;
    }

    /** Plugs in what a room says at the head of an account. */
    public MembersRoom panel(AccountPanel panel) {
        panels.add(panel);
        return this;
    }

    /** Plugs in what a room does when an account is deleted. */
    public MembersRoom farewell(Farewell farewell) {
        erasure.plug(farewell);
        return this;
    }

    /** Forgets sessions, codes and challenges whose time is over. */
    public void sweep(Writing writing) {
        Sessions.sweep(writing);
        CodeStore.sweep(writing);
        PasskeyStore.sweep(writing);
    }

    /** Deletes what came back with an older copy of the database; before the paper is opened. */
    public void replayErasures() {
        erasure.replay();
    }

    /** Opens the readers' door, and gives the table in which rooms put what knows a member. */
    public MemberRoutes on(Routes routes) {
        Database database = ground.database();
        Limits limits = ground.limits();
        var table = new MemberRoutes(routes, database, sessions, screens);
        var signIn = new SignIn(database, codes, sessions, limits, letters);
        var join = new Join(ground.ids(), codes, names, sessions);
        new SignInRoutes(database, sessions, codes, signIn, join, screens).on(routes);
        var keyring = new Keyring("readers", passkeys, ground.tokens(), ground.ids(), masthead::origin);
        new PasskeyRoutes(database, masthead, sessions, keyring, passkeys, limits).on(table, routes);
        new AccountRoutes(screens, sessions, passkeys, new Rename(names), panels).on(table);
        new ProveRoutes(codes, letters, limits, keyring, passkeys, screens).on(table);
        new AddressRoutes(sessions, codes, letters, limits, screens).on(table);
        new LeaveRoutes(masthead, sessions, belongings, erasure, screens).on(table);
        return table;
    }
}

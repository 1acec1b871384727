package broadsheet.identity;

import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Network;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody in who knows the password. A name that nobody has takes as long as a wrong password, and answers the
 * same. Tries that failed are counted per network, per name and network, and per name: a whole newsroom may come in
 * through one network in the morning. When a name has been tried too often from
 * everywhere, each network still has a few tries an hour, so that nobody can lock another out by guessing.
 */
final class SignIn {
    private static final Limits.Rule NETWORK = new Limits.Rule("sign-in/network", 40, Duration.ofMinutes(15));
    private static final Limits.Rule PAIR = new Limits.Rule("sign-in/pair", 8, Duration.ofMinutes(15));
    private static final Limits.Rule NAME = new Limits.Rule("sign-in/name", 60, Duration.ofHours(1));
    private static final Limits.Rule BESIEGED = new Limits.Rule("sign-in/besieged", 3, Duration.ofHours(1));

    /** Whoever comes from where nobody has failed lately goes before those who have. */
    private static final Limits.Rule FRESH = new Limits.Rule("sign-in/fresh", 2, Duration.ofMinutes(15));

    /** How a try ended. */
    sealed interface Outcome {
        /** Inside, or half way when a second factor is still asked for. */
        record In(Sessions.Begun begun) implements Outcome {}

        /** The name or the password is wrong. */
        record Wrong() implements Outcome {}

        /** Too many tries. */
        record TooMany() implements Outcome {}

        /** So many are at the door that the password was not looked at. */
        record Crowded() implements Outcome {}
    }

    private final Database database;
    private final Passwords passwords;
    private final Sessions sessions;
    private final StaffRecord record;
    private final Limits limits;

    SignIn(Database database, Passwords passwords, Sessions sessions, StaffRecord record, Limits limits) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.record = record;
        this.limits = limits;
    }

    private record Asked(Person person, @Nullable String hash) {}

    Outcome run(String login, String password, Network network, @Nullable String session) {
        String name = Logins.folded(login);
        String pair = network.prefix() + " " + name;
        boolean isQuiet = limits.admits(network.prefix(), NETWORK) && limits.admits(pair, PAIR);
        boolean byName = isQuiet && limits.admits(name, NAME);
        if (!byName && !(isQuiet && limits.admits(pair, BESIEGED))) {
            return new Outcome.TooMany();
        }
        Optional<Asked> asked = database.read(reading -> asked(reading, name));
        boolean isExpected = limits.admits(FRESH, network.prefix());
        Passwords.Fit fit = passwords.tried(password, asked.map(Asked::hash).orElse(null), isExpected);
        if (fit == Passwords.Fit.CROWDED) {
            // nothing was guessed; the network stays counted, so that a flood does not stay among those who are
            // expected
            giveBack(name, pair, byName);
            return new Outcome.Crowded();
        }
        if (fit == Passwords.Fit.NO || asked.isEmpty() || (asked.get().person().isDemo() && !network.isThisMachine())) {
            return new Outcome.Wrong();
        }
        Outcome outcome = letIn(asked.get(), session);
        if (outcome instanceof Outcome.In) {
            limits.giveBack(NETWORK, network.prefix());
            limits.giveBack(FRESH, network.prefix());
            giveBack(name, pair, byName);
        }
        return outcome;
    }

    private void giveBack(String name, String pair, boolean byName) {
        limits.giveBack(PAIR, pair);
        limits.giveBack(byName ? NAME : BESIEGED, byName ? name : pair);
    }

    private Outcome letIn(Asked asked, @Nullable String session) {
        return database.write(writing -> {
            Person person = asked.person();
            if (!PersonStore.password(writing, person.id()).equals(Optional.ofNullable(asked.hash()))) {
                return new Outcome.Wrong(); // changed while it was being checked
            }
            sessions.end(writing, session);
            Staff staff = RoleStore.staff(writing, person);
            Sessions.Begun begun = sessions.begin(writing, staff);
            if (begun.isWhole()) {
                record.add(writing, staff, "signed in", "person/" + person.id(), "", "");
            }
            return new Outcome.In(begun);
        });
    }

    private static Optional<Asked> asked(Reading reading, String name) {
        return PersonStore.byLogin(reading, name)
                .filter(Person::isActive)
                .map(person -> new Asked(
                        person, PersonStore.password(reading, person.id()).orElse(null)));
    }
}

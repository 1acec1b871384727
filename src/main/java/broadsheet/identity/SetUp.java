package broadsheet.identity;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes the first administrator, for whoever holds the link that is printed on the console of a paper where nobody works
 * yet. Every start prints a fresh link and puts out the one before; the first account puts out them all.
 */
public final class SetUp {
    private static final Duration GOOD_FOR = Duration.ofDays(2);

    private final Database database;
    private final Tokens tokens;
    private final People people;
    private final Hire hire;
    private final StaffRecord record;

    SetUp(Database database, Tokens tokens, People people, Hire hire, StaffRecord record) {
        this.database = database;
        this.tokens = tokens;
        this.people = people;
        this.hire = hire;
        this.record = record;
    }

    /** The path of a fresh link; empty when somebody works here already. */
    public Optional<String> freshLink() {
        if (!database.read(people::isNobodyHere)) {
            return Optional.empty();
        }
        String token = tokens.fresh();
        database.perform(writing -> {
            people.shipRoles(writing);
            var link =
                    new LinkStore.Link(tokens.hash(token), null, writing.now().plus(GOOD_FOR));
            LinkStore.use(writing, LinkStore.Kind.SET_UP, link);
            LinkStore.insert(writing, LinkStore.Kind.SET_UP, link);
        });
        return Optional.of("/desk/set-up/" + token);
    }

    /** The link of this token, when it is still good. */
    Optional<LinkStore.Link> link(broadsheet.platform.db.Reading reading, String token) {
        return LinkStore.find(reading, LinkStore.Kind.SET_UP, tokens.hash(token))
                .filter(link -> reading.now().isBefore(link.endsAt()) && people.isNobodyHere(reading));
    }

    /**
     * Makes the administrator and uses up the link.
     *
     * @throws IllegalArgumentException in the user's words, when the name cannot be taken
     */
    PersonId run(Writing writing, LinkStore.Link link, String login, String name, String hash) {
        people.shipRoles(writing);
        Role administrator =
                RoleStore.byWord(writing, ShippedRoles.ADMINISTRATOR).orElseThrow();
        PersonId id = hire.run(
                writing, login, name, "", hash, false, List.of(new Holding(administrator.id(), Holding.EVERYWHERE)));
        LinkStore.use(writing, LinkStore.Kind.SET_UP, link);
        Staff staff = RoleStore.staff(writing, PersonStore.find(writing, id).orElseThrow());
        record.add(writing, staff, "set up the paper", "person/" + id, "", staff.name());
        return id;
    }
}

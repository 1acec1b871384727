package broadsheet.identity;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.List;
import java.util.Optional;

/** The front door to the people who work here. */
public final class People {
    private final Database database;
    private final Ids ids;
    private final Passwords passwords;
    private final Hire hire;

    People(Database database, Ids ids, Passwords passwords, Hire hire) {
        this.database = database;
        this.ids = ids;
        this.passwords = passwords;
        this.hire = hire;
    }

    /** Everybody, those who left last. */
    public List<Person> all(Reading reading) {
        return PersonStore.all(reading);
    }

    /** The names of all who work or worked here. */
    public List<String> names(Reading reading) {
        return PersonStore.names(reading);
    }

    public Optional<Person> find(Reading reading, PersonId id) {
        return PersonStore.find(reading, id);
    }

    /** What somebody may do just now; empty for those who left. */
    public Optional<Staff> staff(Reading reading, PersonId id) {
        return PersonStore.find(reading, id).filter(Person::isActive).map(person -> RoleStore.staff(reading, person));
    }

    /** Everybody who works here now and may do so in this section, or in all of them. */
    public List<Staff> allowed(Reading reading, Permission permission, long section) {
        return PersonStore.all(reading).stream()
                .filter(Person::isActive)
                .map(person -> RoleStore.staff(reading, person))
                .filter(staff -> staff.may(permission, section))
                .toList();
    }

    /** The roles somebody holds, and where. */
    public List<Holding> holdings(Reading reading, PersonId id) {
        return RoleStore.holdings(reading, id);
    }

    public List<Role> roles(Reading reading) {
        return RoleStore.all(reading);
    }

    /** Whether nobody works here yet. */
    public boolean isNobodyHere(Reading reading) {
        return !PersonStore.anybody(reading);
    }

    /** Gives a new paper the roles it comes with; does nothing when it has roles. */
    void shipRoles(Writing writing) {
        if (!RoleStore.all(writing).isEmpty()) {
            return;
        }
        for (ShippedRoles.Shipped shipped : ShippedRoles.ALL) {
            RoleStore.insert(
                    writing, new Role(ids.next(), shipped.word(), shipped.name(), false, shipped.permissions()));
        }
    }

    /** Somebody invented, for the demo paper. {@code role} is the word of a shipped role. */
    public record Invented(String login, String name, String role) {}

    /** Gives the demo paper its invented staff, who can come in from this machine only. */
    public void hireForDemo(List<Invented> staff, String password) {
        String hash = passwords.hash(password);
        database.perform(writing -> {
            shipRoles(writing);
            for (Invented one : staff) {
                Role held = RoleStore.byWord(writing, one.role())
                        .orElseThrow(() -> new IllegalArgumentException("No role is called " + one.role()));
                var everywhere = List.of(new Holding(held.id(), Holding.EVERYWHERE));
                hire.run(writing, one.login(), one.name(), "", hash, true, everywhere);
            }
        });
    }
}

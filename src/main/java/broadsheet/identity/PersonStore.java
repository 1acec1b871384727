package broadsheet.identity;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people. */
final class PersonStore {
    private static final String COLUMNS = """
            SELECT id, login, name, email, password, is_active, is_demo, totp, created_at,
                (SELECT COUNT(*) FROM identity_passkey k WHERE k.person_id = identity_person.id) AS passkeys
            FROM identity_person""";

    /** Whether anybody works here. */
    private static final Fact ANYBODY = Fact.of("identity/anybody");

    private PersonStore() {}

    private static Fact fact(PersonId id) {
        return Fact.of("person", id);
    }

    private static Person person(Row row) {
        return new Person(
                new PersonId(row.number("id")),
                row.text("login"),
                row.text("name"),
                row.text("email"),
                row.textOrNull("password") != null,
                row.textOrNull("totp") != null,
                row.count("passkeys") > 0,
                row.is("is_active"),
                row.is("is_demo"),
                row.instant("created_at"));
    }

    static Optional<Person> find(Reading reading, PersonId id) {
        reading.note(fact(id));
        return reading.one(COLUMNS + " WHERE id = ?", PersonStore::person, id.value());
    }

    static Optional<Person> byLogin(Reading reading, String login) {
        return reading.one(COLUMNS + " WHERE login = ?", PersonStore::person, login);
    }

    static List<Person> all(Reading reading) {
        return reading.list(COLUMNS + " ORDER BY is_active DESC, name, id", PersonStore::person);
    }

    static List<String> names(Reading reading) {
        return reading.list("SELECT name FROM identity_person ORDER BY id", row -> row.text("name"));
    }

    /** The password's hash; empty when the person has none. */
    static Optional<String> password(Reading reading, PersonId id) {
        return reading.one(
                "SELECT password FROM identity_person WHERE id = ? AND password IS NOT NULL",
                row -> row.text("password"),
                id.value());
    }

    static void insert(Writing writing, Person person, @Nullable String password) {
        writing.exec(
                """
                INSERT INTO identity_person (id, login, name, email, password, is_active, is_demo, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                person.id().value(),
                person.login(),
                person.name(),
                person.email(),
                password,
                person.isActive(),
                person.isDemo(),
                person.createdAt());
        writing.changed(fact(person.id()), ANYBODY);
    }

    static void password(Writing writing, PersonId id, String hash) {
        writing.exec("UPDATE identity_person SET password = ? WHERE id = ?", hash, id.value());
        writing.changed(fact(id));
    }

    static void active(Writing writing, PersonId id, boolean active) {
        writing.exec("UPDATE identity_person SET is_active = ? WHERE id = ?", active, id.value());
        writing.changed(fact(id), ANYBODY);
    }

    static void name(Writing writing, PersonId id, String name, String email) {
        writing.exec("UPDATE identity_person SET name = ?, email = ? WHERE id = ?", name, email, id.value());
        writing.changed(fact(id));
    }

    /** Whether somebody can come in and look after people. */
    static boolean anybody(Reading reading) {
        reading.note(ANYBODY);
        return reading.one("SELECT id FROM identity_person WHERE is_active = 1 LIMIT 1", row -> row.number("id"))
                .isPresent();
    }
}

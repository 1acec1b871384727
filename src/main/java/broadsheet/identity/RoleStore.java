package broadsheet.identity;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Roles, their permissions, and who holds them. */
final class RoleStore {
    private RoleStore() {}

    private record Line(long id, String word, String name, boolean needsSecondFactor) {}

    private record Allowed(long role, Permission permission) {}

    static List<Role> all(Reading reading) {
        var permissions = new HashMap<Long, Set<Permission>>();
        for (Allowed allowed : reading.list(
                "SELECT role_id, permission FROM identity_role_permission",
                row -> new Allowed(row.number("role_id"), Permission.of(row.text("permission"))))) {
            permissions.computeIfAbsent(allowed.role(), _ -> new HashSet<>()).add(allowed.permission());
        }
        return reading
                .list(
                        "SELECT id, word, name, second_factor FROM identity_role ORDER BY id",
                        row -> new Line(row.number("id"), row.text("word"), row.text("name"), row.is("second_factor")))
                .stream()
                .map(line -> new Role(
                        line.id(),
                        line.word(),
                        line.name(),
                        line.needsSecondFactor(),
                        permissions.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    static Optional<Role> byWord(Reading reading, String word) {
        return all(reading).stream().filter(role -> role.word().equals(word)).findFirst();
    }

    static void insert(Writing writing, Role role) {
        writing.exec(
                "INSERT INTO identity_role (id, word, name, second_factor) VALUES (?, ?, ?, ?)",
                role.id(),
                role.word(),
                role.name(),
                role.needsSecondFactor());
        permissions(writing, role);
    }

    static void update(Writing writing, Role role) {
        writing.exec(
                "UPDATE identity_role SET name = ?, second_factor = ? WHERE id = ?",
                role.name(),
                role.needsSecondFactor(),
                role.id());
        writing.exec("DELETE FROM identity_role_permission WHERE role_id = ?", role.id());
        permissions(writing, role);
    }

    private static void permissions(Writing writing, Role role) {
        for (Permission permission : new TreeSet<>(role.permissions())) {
            writing.exec(
                    "INSERT INTO identity_role_permission (role_id, permission) VALUES (?, ?)",
                    role.id(),
                    permission.stored());
        }
    }

    static List<Holding> holdings(Reading reading, PersonId person) {
        return reading.list(
                "SELECT role_id, section_id FROM identity_holding WHERE person_id = ? ORDER BY role_id, section_id",
                row -> new Holding(row.number("role_id"), row.number("section_id")),
                person.value());
    }

    static void hold(Writing writing, PersonId person, List<Holding> holdings) {
        writing.exec("DELETE FROM identity_holding WHERE person_id = ?", person.value());
        for (Holding holding : new HashSet<>(holdings)) {
            writing.exec(
                    "INSERT INTO identity_holding (person_id, role_id, section_id) VALUES (?, ?, ?)",
                    person.value(),
                    holding.role(),
                    holding.section());
        }
    }

    /** How many active people besides this one hold the role everywhere. */
    static int holdersBesides(Reading reading, long role, PersonId besides) {
        return reading.one("""
                        SELECT COUNT(DISTINCT h.person_id) AS n FROM identity_holding h
                        JOIN identity_person p ON p.id = h.person_id
                        WHERE h.role_id = ? AND h.section_id = 0 AND p.is_active = 1 AND p.id <> ?""", row -> row.count("n"), role, besides.value()).orElse(0);
    }

    /** Who holds this role, anywhere. */
    static List<PersonId> holders(Reading reading, long role) {
        return reading.list(
                "SELECT DISTINCT person_id FROM identity_holding WHERE role_id = ?",
                row -> new PersonId(row.number("person_id")),
                role);
    }

    /** This person with all that the held roles allow. */
    static Staff staff(Reading reading, Person person) {
        return staff(reading, person, holdings(reading, person.id()));
    }

    /** This person with all that these roles would allow. */
    static Staff staff(Reading reading, Person person, List<Holding> holdings) {
        var roles = new HashMap<Long, Role>();
        all(reading).forEach(role -> roles.put(role.id(), role));
        Map<Permission, Set<Long>> scopes = new EnumMap<>(Permission.class);
        var names = new TreeSet<String>();
        boolean needsSecondFactor = false;
        for (Holding holding : holdings) {
            Role role = roles.get(holding.role());
            if (role != null) {
                names.add(role.name());
                needsSecondFactor |= role.needsSecondFactor();
                for (Permission permission : role.permissions()) {
                    if (permission.isOfThePaper() && holding.section() != Holding.EVERYWHERE) {
                        continue;
                    }
                    scopes.computeIfAbsent(permission, _ -> new HashSet<>()).add(holding.section());
                }
            }
        }
        return new Staff(person, scopes, List.copyOf(names), needsSecondFactor);
    }
}

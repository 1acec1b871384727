package broadsheet.identity;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a role, or changes one: what it allows, and whether it takes a second factor. A change ends its holders' sessions. */
public final class ChangeRole {
    private static final int LONGEST_NAME = 60;
    private final Ids ids;
    private final Sessions sessions;

    ChangeRole(Ids ids, Sessions sessions) {
        this.ids = ids;
        this.sessions = sessions;
    }

    /**
     * Makes a role.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public Role open(Writing writing, Staff by, String name, boolean needsSecondFactor, Set<Permission> permissions) {
        String word = Slug.from(named(name), "role").text();
        if (RoleStore.byWord(writing, word).isPresent()) {
            throw new IllegalArgumentException("There is a role of that name already.");
        }
        Set<Permission> all = withEntry(permissions);
        Rights.mustCover(by, everywhere(all));
        var role = new Role(ids.next(), word, named(name), needsSecondFactor, all);
        RoleStore.insert(writing, role);
        return role;
    }

    /**
     * Changes a role. An administrator's role always allows everything.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public Changed run(
            Writing writing, Staff by, Role role, String name, boolean needsSecondFactor, Set<Permission> permissions) {
        Set<Permission> all = isFixed(role) ? role.permissions() : withEntry(permissions);
        Rights.mustCover(by, everywhere(role.permissions()));
        Rights.mustCover(by, everywhere(all));
        var after = new Role(role.id(), role.word(), named(name), needsSecondFactor, all);
        RoleStore.update(writing, after);
        if (!all.equals(role.permissions()) || needsSecondFactor != role.needsSecondFactor()) {
            RoleStore.holders(writing, role.id()).forEach(person -> sessions.endAll(writing, person));
        }
        return new Changed(told(role), told(after));
    }

    /** Whether what it allows cannot be changed, so that somebody can always do everything. */
    public static boolean isFixed(Role role) {
        return role.word().equals(ShippedRoles.ADMINISTRATOR);
    }

    /** A role as the record tells it. */
    public static String told(Role role) {
        return role.name()
                + (role.needsSecondFactor() ? ", with a second factor" : "")
                + "\n"
                + new TreeSet<>(role.permissions())
                        .stream().map(Permission::words).collect(Collectors.joining(", "));
    }

    private static String named(String name) {
        String line = PlainText.line(name, Integer.MAX_VALUE);
        return Optional.of(PlainText.fitting("The name", line, LONGEST_NAME))
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("A role needs a name."));
    }

    private static Set<Permission> withEntry(Set<Permission> permissions) {
        var all = EnumSet.of(Permission.COME_IN);
        all.addAll(permissions);
        return all;
    }

    private static Map<Permission, Set<Long>> everywhere(Set<Permission> permissions) {
        return permissions.stream()
                .collect(Collectors.toMap(permission -> permission, _ -> Set.of(Holding.EVERYWHERE)));
    }
}

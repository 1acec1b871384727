package broadsheet.identity.people;

import broadsheet.identity.Permission;
import broadsheet.identity.Role;
import broadsheet.identity.StaffFrame;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The roles, or one of them.
 *
 * @param role null for the list and a new one
 * @param wrong what went wrong, or empty
 */
public record RolesPage(
        StaffFrame frame,
        List<Role> roles,
        @Nullable Role role,
        boolean isFixed,
        String name,
        boolean needsSecondFactor,
        Set<Permission> ticked,
        String wrong) {
    /** What can be ticked. */
    public List<Permission> permissions() {
        return Stream.of(Permission.values())
                .filter(permission -> permission != Permission.COME_IN)
                .toList();
    }

    /** What a role allows, in words. */
    public String words(Role role) {
        return new TreeSet<>(role.permissions())
                .stream()
                        .filter(permission -> permission != Permission.COME_IN)
                        .map(Permission::words)
                        .collect(Collectors.joining(", "));
    }

    /** Where the form is sent. */
    public String address() {
        return role == null ? "/desk/people/roles" : "/desk/people/roles/" + role.word();
    }
}

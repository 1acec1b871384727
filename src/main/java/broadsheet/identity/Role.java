package broadsheet.identity;

import java.util.Set;

/**
 * A set of permissions under a name. Roles are data; the paper comes with six.
 *
 * @param word its name in addresses and commands
 * @param needsSecondFactor whether who holds it must have a second factor
 */
public record Role(long id, String word, String name, boolean needsSecondFactor, Set<Permission> permissions) {
    /** Copies the set. */
    public Role {
        permissions = Set.copyOf(permissions);
    }
}

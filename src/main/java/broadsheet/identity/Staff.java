package broadsheet.identity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who has come in, with what this person may do just now.
 *
 * @param scopes for each permission the numbers of the sections it holds in; 0 is all of them
 */
public record Staff(Person person, Map<Permission, Set<Long>> scopes, List<String> roles, boolean needsSecondFactor) {
    private static final Long EVERYWHERE = 0L;

    /** Copies the scopes. */
    public Staff {
        scopes = scopes.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(scopes));
        roles = List.copyOf(roles);
    }

    public PersonId id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }

    /** Whether a role asks for a second factor and there is none, so that it has to be set up before anything else. */
    public boolean mustSetUp() {
        return needsSecondFactor && !person.hasSecondFactor() && !person.hasPasskey();
    }

    /** Whether the password alone is not enough. */
    boolean isAskedForMore() {
        return person.hasSecondFactor() || (needsSecondFactor && person.hasPasskey());
    }

    /** Whether this person may do so in some section at least. */
    public boolean may(Permission permission) {
        return permission == Permission.COME_IN || scopes.containsKey(permission);
    }

    /** Whether this person may do so in this section. */
    public boolean may(Permission permission, long section) {
        Set<Long> held = scopes.getOrDefault(permission, Set.of());
        return held.contains(EVERYWHERE) || held.contains(section);
    }
}

package broadsheet.identity;

import broadsheet.platform.db.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The two rules about giving and taking rights, checked by every act that does so. */
final class Rights {
    private Rights() {}

    /**
     * Nobody gives or takes what they do not have themselves.
     *
     * @throws IllegalArgumentException in the user's words, when it is more
     */
    static void mustCover(Staff by, Map<Permission, Set<Long>> scopes) {
        scopes.forEach((permission, sections) -> {
            if (permission != Permission.COME_IN
                    && !sections.stream().allMatch(section -> by.may(permission, section))) {
                throw new IllegalArgumentException("That is more than you may do yourself: to " + permission.words()
                        + ". Somebody who may has to do it.");
            }
        });
    }

    /**
     * Somebody besides this person must remain who is an administrator.
     *
     * @throws IllegalArgumentException in the user's words, when nobody would
     */
    static void mustRemain(Reading reading, PersonId besides) {
        boolean remains = RoleStore.byWord(reading, ShippedRoles.ADMINISTRATOR)
                .filter(role -> RoleStore.holdersBesides(reading, role.id(), besides) > 0)
                .isPresent();
        if (!remains) {
            throw new IllegalArgumentException(
                    "This is the last administrator. Make somebody else one first, or nobody could look after the paper.");
        }
    }

    /** Whether these make an administrator. */
    static boolean isAdministrator(Reading reading, List<Holding> holdings) {
        return RoleStore.byWord(reading, ShippedRoles.ADMINISTRATOR)
                .filter(role -> holdings.contains(new Holding(role.id(), Holding.EVERYWHERE)))
                .isPresent();
    }

    /** Roles as they are written into the record. */
    static String words(Reading reading, List<Holding> holdings) {
        var names = new HashMap<Long, String>();
        RoleStore.all(reading).forEach(role -> names.put(role.id(), role.name()));
        return holdings.stream()
                .map(held -> names.getOrDefault(held.role(), "?")
                        + (held.section() == Holding.EVERYWHERE ? "" : " in section/" + held.section()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

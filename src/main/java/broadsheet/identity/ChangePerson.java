package broadsheet.identity;

import broadsheet.platform.db.Writing;
import java.util.HashSet;
import java.util.List;

/** Changes somebody's name, address and roles. Other roles end all sessions of that person at once. */
public final class ChangePerson {
    private final Sessions sessions;

    ChangePerson(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Changes.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public Changed run(Writing writing, Staff by, Person person, String name, String email, List<Holding> holdings) {
        List<Holding> before = RoleStore.holdings(writing, person.id());
        boolean isOther = !new HashSet<>(before).equals(new HashSet<>(holdings));
        var names = Names.of(name, email);
        boolean isOtherAddress = !names.email().equals(person.email());
        if (isOther || isOtherAddress) {
            Rights.mustCover(by, RoleStore.staff(writing, person, before).scopes());
        }
        if (isOther) {
            Rights.mustCover(by, RoleStore.staff(writing, person, holdings).scopes());
            if (person.isActive()
                    && Rights.isAdministrator(writing, before)
                    && !Rights.isAdministrator(writing, holdings)) {
                Rights.mustRemain(writing, person.id());
            }
            RoleStore.hold(writing, person.id(), holdings);
            sessions.endAll(writing, person.id());
        }
        PersonStore.name(writing, person.id(), names.name(), names.email());
        return new Changed(
                told(person.name(), person.email(), Rights.words(writing, before)),
                told(names.name(), names.email(), Rights.words(writing, holdings)));
    }

    private static String told(String name, String email, String roles) {
        return name + (email.isEmpty() ? "" : " <" + email + ">") + "\n" + roles;
    }
}

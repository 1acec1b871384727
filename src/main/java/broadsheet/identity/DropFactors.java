package broadsheet.identity;

import broadsheet.platform.db.Writing;

/** Takes all second factors from somebody who lost them: the authenticator, its codes and the passkeys. Ends the sessions. */
public final class DropFactors {
    private final SecondFactor factor;
    private final Sessions sessions;

    DropFactors(SecondFactor factor, Sessions sessions) {
        this.factor = factor;
        this.sessions = sessions;
    }

    /**
     * Takes them.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public void run(Writing writing, Staff by, Person person) {
        Rights.mustCover(by, RoleStore.staff(writing, person).scopes());
        factor.drop(writing, person.id());
        FactorStore.dropPasskeys(writing, person.id());
        sessions.endAll(writing, person.id());
    }
}

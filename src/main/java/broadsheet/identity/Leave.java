package broadsheet.identity;

import broadsheet.platform.db.Writing;

/** Somebody leaves: comes in no more from this moment on. The person's name, bylines and lines in the record stay. */
public final class Leave {
    private final Sessions sessions;

    Leave(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Lets the person leave.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public void run(Writing writing, Staff by, Person person) {
        var holdings = RoleStore.holdings(writing, person.id());
        Rights.mustCover(by, RoleStore.staff(writing, person, holdings).scopes());
        if (Rights.isAdministrator(writing, holdings)) {
            Rights.mustRemain(writing, person.id());
        }
        PersonStore.active(writing, person.id(), false);
        LinkStore.withdraw(writing, person.id());
        sessions.endAll(writing, person.id());
    }
}

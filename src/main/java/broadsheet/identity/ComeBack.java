package broadsheet.identity;

import broadsheet.platform.db.Writing;

/** Somebody who left comes back, with the roles and the password of before. */
public final class ComeBack {
    ComeBack() {}

    /**
     * Lets the person come back.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public void run(Writing writing, Staff by, Person person) {
        Rights.mustCover(by, RoleStore.staff(writing, person).scopes());
        PersonStore.active(writing, person.id(), true);
    }
}

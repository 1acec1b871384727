package broadsheet.identity;

import broadsheet.platform.db.Writing;
import java.util.List;

/** Gives somebody an account without a password, and the link to choose one. */
public final class Invite {
    private final Hire hire;
    private final Invitations invitations;

    Invite(Hire hire, Invitations invitations) {
        this.hire = hire;
        this.invitations = invitations;
    }

    /**
     * Who was invited.
     *
     * @param address of the link, with scheme and host; it is stored nowhere
     */
    public record Invited(Person person, String address, String roles) {}

    /**
     * Invites.
     *
     * @param email where the link goes; empty to hand it over by oneself
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public Invited run(Writing writing, Staff by, String login, String name, String email, List<Holding> holdings) {
        if (holdings.isEmpty()) {
            throw new IllegalArgumentException("A person needs a role.");
        }
        PersonId id = hire.run(writing, login, name, email, null, false, holdings);
        Person person = PersonStore.find(writing, id).orElseThrow();
        Rights.mustCover(by, RoleStore.staff(writing, person).scopes());
        String address = invitations.invite(writing, person, by.name());
        return new Invited(person, address, Rights.words(writing, holdings));
    }

    /**
     * A fresh link for somebody who works here: the invitation once more, or, to whoever has a password, one for a new one.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public String again(Writing writing, Staff by, Person person) {
        Rights.mustCover(by, RoleStore.staff(writing, person).scopes());
        if (!person.isActive() || person.isDemo()) {
            throw new IllegalArgumentException("There is no new password for somebody who left or was invented.");
        }
        return person.hasPassword()
                ? invitations.renew(writing, person, by.name())
                : invitations.invite(writing, person, by.name());
    }
}

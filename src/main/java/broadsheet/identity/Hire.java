package broadsheet.identity;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives somebody an account and roles. */
public final class Hire {
    private final Ids ids;

    Hire(Ids ids) {
        this.ids = ids;
    }

    /**
     * Hires.
     *
     * @param password the hash of the password; null when it is chosen later, by a link
     * @param isDemo whether the account is good on this machine only
     * @throws IllegalArgumentException in the user's words, when the name cannot be taken
     */
    PersonId run(
            Writing writing,
            String login,
            String name,
            String email,
            @Nullable String password,
            boolean isDemo,
            List<Holding> holdings) {
        String folded = Logins.folded(login);
        var names = Names.of(name, email);
        if (!Logins.isGood(folded)) {
            throw new IllegalArgumentException("A name to sign in with has " + Logins.RULE);
        }
        if (PersonStore.byLogin(writing, folded).isPresent()) {
            throw new IllegalArgumentException("Somebody signs in as \"" + folded + "\" already.");
        }
        var id = new PersonId(ids.next());
        PersonStore.insert(
                writing,
                new Person(
                        id,
                        folded,
                        names.name(),
                        names.email(),
                        password != null,
                        false,
                        false,
                        true,
                        isDemo,
                        writing.now()),
                password);
        RoleStore.hold(writing, id, holdings);
        return id;
    }
}

package broadsheet.identity.passkeys;

import broadsheet.identity.PersonId;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.passkey.Given;
import broadsheet.platform.passkey.Keyring;
import broadsheet.platform.time.Ids;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** The passkeys of those who work here. */
public final class Passkeys {
    private final PasskeyStore store = new PasskeyStore();
    private final Keyring keyring;

    /** Forgets answered challenges that are good no longer. */
    public static void sweep(Writing writing) {
        PasskeyStore.sweep(writing);
    }

    /** @param origin scheme, host and port of the paper, as configured */
    public Passkeys(Tokens tokens, Ids ids, Supplier<String> origin) {
        this.keyring = new Keyring("staff", store, tokens, ids, origin);
    }

    public List<Passkey> all(Reading reading, PersonId person) {
        return store.all(reading, person);
    }

    /** What the browser is asked to sign in with, as JSON. */
    public byte[] toSignIn(Reading reading) {
        return keyring.toSignIn(reading);
    }

    /**
     * What the browser is asked to make a passkey from, as JSON.
     *
     * @param session what only this session knows
     * @param login the name under which the browser keeps it
     */
    public byte[] toRegister(Reading reading, String session, PersonId person, String login, String paper) {
        return keyring.toRegister(reading, session, person.value(), login, paper);
    }

    /**
     * Keeps a passkey that the browser made.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public void register(Writing writing, String session, PersonId person, String name, String client, String made) {
        keyring.register(writing, session, person.value(), name, client, made);
    }

    /** Whose passkey answered; empty when it is none of ours, or the answer is not right. */
    public Optional<PersonId> signIn(Writing writing, Given given) {
        OptionalLong owner = keyring.signIn(writing, given);
        return owner.isPresent() ? Optional.of(new PersonId(owner.getAsLong())) : Optional.empty();
    }

    /** Forgets one; false when the person has none such. */
    public boolean remove(Writing writing, PersonId person, long id) {
        return store.remove(writing, person, id);
    }
}

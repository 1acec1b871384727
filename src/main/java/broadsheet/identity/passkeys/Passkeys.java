package broadsheet.identity.passkeys;

import broadsheet.identity.PersonId;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.time.Ids;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** The front door to the passkeys. Each is bound to the host of the configured origin, which no request can change. */
public final class Passkeys {
    private static final int LONGEST_NAME = 60;
    private static final String SIGN_IN = "sign-in";

    private final PasskeyChallenges challenges;
    private final Ceremony ceremony;
    private final Supplier<String> origin;
    private final Ids ids;

    /** @param origin scheme, host and port of the paper, as configured */
    public Passkeys(Tokens tokens, Ids ids, Supplier<String> origin) {
        this.challenges = new PasskeyChallenges(tokens);
        this.ceremony = new Ceremony(origin);
        this.origin = origin;
        this.ids = ids;
    }

    public List<Passkey> all(Reading reading, PersonId person) {
        return PasskeyStore.all(reading, person);
    }

    private Map<String, Object> offer(Reading reading, String purpose) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("challenge", challenges.fresh(purpose, reading.now()));
        offer.put("host", URI.create(origin.get()).getHost());
        return offer;
    }

    /** What the browser is asked to sign in with, as JSON. */
    public byte[] toSignIn(Reading reading) {
        return JsonMapper.shared().writeValueAsBytes(offer(reading, SIGN_IN));
    }

    /**
     * What the browser is asked to make a passkey from, as JSON.
     *
     * @param session what only this session knows
     * @param login the name under which the browser keeps it
     */
    public byte[] toRegister(Reading reading, String session, PersonId person, String login, String paper) {
        Map<String, Object> offer = offer(reading, "register/" + session);
        offer.put("paper", paper);
        offer.put("person", person.toString());
        offer.put("login", login);
        offer.put("known", PasskeyStore.credentials(reading, person));
        return JsonMapper.shared().writeValueAsBytes(offer);
    }

    /**
     * Keeps a passkey that the browser made.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public void register(Writing writing, String session, PersonId person, String name, String client, String made) {
        Ceremony.Made passkey = ceremony.made(client, made);
        if (!challenges.spend(writing, "register/" + session, passkey.challenge())) {
            throw new IllegalArgumentException("That took too long. Please try once more.");
        }
        if (PasskeyStore.find(writing, passkey.credential()).isPresent()) {
            throw new IllegalArgumentException("This passkey is known here already.");
        }
        String shown = PlainText.line(name, LONGEST_NAME);
        PasskeyStore.insert(
                writing,
                new PasskeyStore.Kept(ids.next(), person, passkey.credential(), passkey.key(), passkey.uses()),
                shown.isEmpty() ? "Passkey" : shown);
    }

    /** Whose passkey answered; empty when it is none of ours, or the answer is not right. */
    public Optional<PersonId> signIn(Writing writing, Given given) {
        PasskeyStore.Kept kept = PasskeyStore.find(writing, given.credential()).orElse(null);
        if (kept == null) {
            return Optional.empty();
        }
        Ceremony.Shown shown = ceremony.shown(given, kept).orElse(null);
        if (shown == null || !challenges.spend(writing, SIGN_IN, shown.challenge())) {
            return Optional.empty();
        }
        PasskeyStore.used(writing, kept, shown.uses());
        return Optional.of(kept.person());
    }

    /** What the browser answered, each part in Base64 for addresses. */
    public record Given(String credential, String client, String authenticator, String signature, String person) {}

    /** Forgets one; false when the person has none such. */
    public boolean remove(Writing writing, PersonId person, long id) {
        return PasskeyStore.remove(writing, person, id);
    }
}

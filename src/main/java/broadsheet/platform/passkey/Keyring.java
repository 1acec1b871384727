package broadsheet.platform.passkey;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.time.Ids;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The passkeys of one door. Each is bound to the host of the configured origin, which no request can change, and to the
 * door: what was asked at one is no answer at another.
 */
public final class Keyring {
    private static final int LONGEST_NAME = 60;

    private final String door;
    private final Shelf shelf;
    private final PasskeyChallenges challenges;
    private final Ceremony ceremony;
    private final Supplier<String> origin;
    private final Ids ids;

    /**
     * A keyring.
     *
     * @param door a word that no other door has
     * @param origin scheme, host and port of the paper, as configured
     */
    public Keyring(String door, Shelf shelf, Tokens tokens, Ids ids, Supplier<String> origin) {
        this.door = door;
        this.shelf = shelf;
        this.challenges = new PasskeyChallenges(tokens, shelf);
        this.ceremony = new Ceremony(origin);
        this.origin = origin;
        this.ids = ids;
    }

    private Map<String, Object> offer(Reading reading, String purpose) {
        var offer = new LinkedHashMap<String, Object>();
        offer.put("challenge", challenges.fresh(purpose, reading.now()));
        offer.put("host", URI.create(origin.get()).getHost());
        return offer;
    }

    private String toComeIn() {
        return door + "/sign-in";
    }

    private String toRegister(String session) {
        return door + "/register/" + session;
    }

    /** What the browser is asked to sign in with, as JSON. */
    public byte[] toSignIn(Reading reading) {
        return JsonMapper.shared().writeValueAsBytes(offer(reading, toComeIn()));
    }

    /**
     * What the browser is asked to make a passkey from, as JSON.
     *
     * @param session what only this session knows
     * @param login the name under which the browser keeps it
     */
    public byte[] toRegister(Reading reading, String session, long owner, String login, String paper) {
        Map<String, Object> offer = offer(reading, toRegister(session));
        offer.put("paper", paper);
        offer.put("person", Long.toString(owner));
        offer.put("login", login);
        offer.put("known", shelf.credentials(reading, owner));
        return JsonMapper.shared().writeValueAsBytes(offer);
    }

    /**
     * Keeps a passkey that the browser made.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be
     */
    public void register(Writing writing, String session, long owner, String name, String client, String made) {
        Ceremony.Made passkey = ceremony.made(client, made);
        if (!challenges.spend(writing, toRegister(session), passkey.challenge())) {
            throw new IllegalArgumentException("That took too long. Please try once more.");
        }
        if (shelf.find(writing, passkey.credential()).isPresent()) {
            throw new IllegalArgumentException("This passkey is known here already.");
        }
        String shown = PlainText.line(name, LONGEST_NAME);
        shelf.insert(
                writing,
                new Shelf.Kept(ids.next(), owner, passkey.credential(), passkey.key(), passkey.uses()),
                shown.isEmpty() ? "Passkey" : shown);
    }

    /** The number of whoever owns the passkey that answered; empty when it is none of ours, or the answer is not right. */
    public OptionalLong signIn(Writing writing, Given given) {
        Shelf.Kept kept = shelf.find(writing, given.credential()).orElse(null);
        if (kept == null) {
            return OptionalLong.empty();
        }
        Optional<Ceremony.Shown> shown = ceremony.shown(given, kept);
        if (shown.isEmpty()
                || !challenges.spend(writing, toComeIn(), shown.get().challenge())) {
            return OptionalLong.empty();
        }
        shelf.used(writing, kept, shown.get().uses());
        return OptionalLong.of(kept.owner());
    }
}

package broadsheet.identity;

import broadsheet.identity.codes.Codes;
import broadsheet.identity.codes.SealedSecret;
import broadsheet.identity.codes.Totp;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An authenticator's codes and the codes to recover with. Each is good once; after five wrong ones within a quarter of an
 * hour, counted in the database, none is taken until that time is over.
 */
final class SecondFactor {
    private static final int MOST_WRONG = 5;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    /** How a try ended. */
    enum Check {
        RIGHT,
        RECOVERED,
        WRONG,
        TOO_MANY
    }

    private final Tokens tokens;
    private final Ids ids;
    private final SealedSecret seals = new SealedSecret();

    SecondFactor(Tokens tokens, Ids ids) {
        this.tokens = tokens;
        this.ids = ids;
    }

    private String key(PersonId id) {
        return tokens.of("second-factor/key", id.value());
    }

    private String hash(String code) {
        return tokens.hash("recovery/" + code);
    }

    /** A fresh secret for this person, sealed; it counts for nothing before a code of it was typed. */
    String offer(PersonId id) {
        return seals.fresh(key(id));
    }

    /** The secret that was offered to this person. */
    Optional<byte[]> offered(PersonId id, String sealed) {
        return seals.open(key(id), sealed);
    }

    /** Takes an offered secret whose code was typed rightly, and gives the codes to recover with; empty when it was not. */
    List<String> take(Writing writing, PersonId id, String sealed, String typed) {
        Optional<byte[]> secret = offered(id, sealed);
        OptionalLong step = secret.isEmpty()
                ? OptionalLong.empty()
                : Totp.matching(secret.get(), Codes.meant(typed), Totp.step(writing.now()), 0);
        if (step.isEmpty()) {
            return List.of();
        }
        FactorStore.authenticator(writing, id, sealed, step.getAsLong());
        return freshCodes(writing, id);
    }

    /** Fresh codes to recover with; those of before are good no more. */
    List<String> freshCodes(Writing writing, PersonId id) {
        List<String> codes = Codes.recovery(tokens::fresh);
        FactorStore.recovery(writing, id, codes.stream().map(this::hash).toList());
        return codes.stream().map(Codes::grouped).toList();
    }

    /** Checks a code that was typed, and uses it up. */
    Check check(Writing writing, PersonId id, String typed) {
        Instant since = writing.now().minus(WITHIN);
        if (FactorStore.wrongSince(writing, id, since) >= MOST_WRONG) {
            return Check.TOO_MANY;
        }
        String code = Codes.meant(typed);
        if (isRight(writing, id, code)) {
            return Check.RIGHT;
        }
        if (FactorStore.recover(writing, id, hash(code))) {
            return Check.RECOVERED;
        }
        FactorStore.wrong(writing, ids.next(), id, since);
        return Check.WRONG;
    }

    private boolean isRight(Writing writing, PersonId id, String code) {
        FactorStore.Authenticator held = FactorStore.authenticator(writing, id).orElse(null);
        if (held == null) {
            return false;
        }
        byte[] secret = seals.open(key(id), held.sealed()).orElse(null);
        if (secret == null) {
            return false;
        }
        OptionalLong step = Totp.matching(secret, code, Totp.step(writing.now()), held.used());
        return step.isPresent() && FactorStore.use(writing, id, step.getAsLong());
    }

    /** Takes the authenticator and its codes away. */
    void drop(Writing writing, PersonId id) {
        FactorStore.authenticator(writing, id, null, 0);
        FactorStore.recovery(writing, id, List.of());
    }
}

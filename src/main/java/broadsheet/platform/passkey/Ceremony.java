package broadsheet.platform.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads and checks what a browser answers (Web Authentication §7.1 and §7.2): origin and host, the signature, that
 * somebody was there, and that the device knew who. That last is why a passkey counts as two factors. Whether the
 * challenge is one of ours is for the caller to say.
 */
final class Ceremony {
    private static final String REFUSED = "The browser's passkey could not be read. Please try once more.";
    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            kind(COSEAlgorithmIdentifier.ES256),
            kind(COSEAlgorithmIdentifier.EdDSA),
            kind(COSEAlgorithmIdentifier.RS256));

    /** The library takes a while to wake, and most papers start without anybody who signs in just then. */
    private static final class Library {
        private static final ObjectConverter OBJECTS = new ObjectConverter();
        private static final WebAuthnManager CHECKS = WebAuthnManager.createNonStrictWebAuthnManager(OBJECTS);
        private static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(OBJECTS);
    }

    /** A passkey that was made. */
    record Made(String challenge, String credential, String key, long uses) {}

    /** A passkey that answered. */
    record Shown(String challenge, long uses) {}

    private final Supplier<String> origin;

    Ceremony(Supplier<String> origin) {
        this.origin = origin;
    }

    private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    /**
     * Checks one that was made.
     *
     * @throws IllegalArgumentException in the user's words, when it cannot be taken
     */
    Made made(String client, String made) {
        try {
            RegistrationData data =
                    read(() -> Library.CHECKS.parse(new RegistrationRequest(bytes(made), bytes(client))));
            CollectedClientData collected = data.getCollectedClientData();
            var attested = data.getAttestationObject();
            if (collected == null || attested == null) {
                throw new IllegalArgumentException(REFUSED);
            }
            Library.CHECKS.verify(data, new RegistrationParameters(here(collected), KINDS, true, true));
            var authenticator = attested.getAuthenticatorData();
            var credential = authenticator.getAttestedCredentialData();
            if (credential == null) {
                throw new IllegalArgumentException(REFUSED);
            }
            return new Made(
                    challenge(collected),
                    text(credential.getCredentialId()),
                    text(Library.KEYS.convert(credential)),
                    authenticator.getSignCount());
        } catch (DataConversionException | VerificationException e) {
            throw new IllegalArgumentException(REFUSED, e);
        }
    }

    /** Checks one that answered; empty when it is not right. */
    Optional<Shown> shown(Given given, Shelf.Kept kept) {
        try {
            AuthenticationData data = read(() -> Library.CHECKS.parse(new AuthenticationRequest(
                    bytes(given.credential()),
                    bytes(given.person()),
                    bytes(given.authenticator()),
                    bytes(given.client()),
                    bytes(given.signature()))));
            CollectedClientData collected = data.getCollectedClientData();
            var authenticator = data.getAuthenticatorData();
            if (collected == null || authenticator == null || !isOf(kept, bytes(given.person()))) {
                return Optional.empty();
            }
            var known = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    null,
                    null,
                    kept.uses(),
                    Library.KEYS.convert(bytes(kept.key())),
                    null,
                    null,
                    null,
                    null);
            Library.CHECKS.verify(data, new AuthenticationParameters(here(collected), known, null, true, true));
            return Optional.of(new Shown(challenge(collected), authenticator.getSignCount()));
        } catch (DataConversionException | VerificationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** On bytes that are no passkey at all the library throws whatever its parsers happen to throw. */
    private static <T> T read(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(REFUSED, e);
        }
    }

    /** A passkey that is found without a name says whose it is. */
    private static boolean isOf(Shelf.Kept kept, byte[] owner) {
        return new String(owner, StandardCharsets.UTF_8).equals(Long.toString(kept.owner()));
    }

    private ServerProperty here(CollectedClientData collected) {
        String address = origin.get();
        return ServerProperty.builder()
                .origin(new Origin(address))
                .rpId(URI.create(address).getHost())
                .challenge(collected.getChallenge())
                .build();
    }

    private static String challenge(CollectedClientData collected) {
        Challenge challenge = collected.getChallenge();
        return new String(challenge.getValue(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

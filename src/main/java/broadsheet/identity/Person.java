package broadsheet.identity;

import java.time.Instant;

/**
 * Somebody who works here, or did.
 *
 * @param login the name to sign in with, folded
 * @param email where letters go; may be empty
 * @param hasSecondFactor whether an authenticator's code is asked for at sign-in
 * @param hasPasskey whether a passkey lets the person in, which counts as both factors
 * @param isActive false when the person has left
 */
public record Person(
        PersonId id,
        String login,
        String name,
        String email,
        boolean hasPassword,
        boolean hasSecondFactor,
        boolean hasPasskey,
        boolean isActive,
        boolean isDemo,
        Instant createdAt) {}

package broadsheet.identity;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions: begun at sign-in under a fresh token, ended at sign-out, after a time without use, and everywhere at once
 * when a password or a right changes. They are looked up at every request, so an end holds on all nodes at once.
 */
final class Sessions {
    private static final Duration LONGEST = Duration.ofDays(7);
    /** Between the password and the code. */
    private static final Duration LONGEST_HALF = Duration.ofMinutes(15);

    private static final Duration LONGEST_IDLE = Duration.ofHours(12);
    /** How exact the last use is known; each note costs a commit. */
    private static final Duration GRAIN = Duration.ofMinutes(10);

    /** Somebody who is signed in. */
    record Known(Staff staff, SessionStore.Open session) {
        boolean isWhole() {
            return session.isWhole();
        }
    }

    private final Tokens tokens;

    Sessions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Who comes with this token, if the session is open and the person still works here. */
    Optional<Known> known(Reading reading, @Nullable String token) {
        return open(reading, token)
                .flatMap(session -> PersonStore.find(reading, session.person())
                        .filter(Person::isActive)
                        .map(person -> new Known(RoleStore.staff(reading, person), session)));
    }

    private Optional<SessionStore.Open> open(Reading reading, @Nullable String token) {
        if (token == null || token.length() > 100) {
            return Optional.empty();
        }
        Instant now = reading.now();
        return SessionStore.find(reading, tokens.hash(token))
                .filter(session -> now.isBefore(session.endsAt())
                        && now.isBefore(session.seenAt().plus(LONGEST_IDLE)));
    }

    /**
     * A session that was begun.
     *
     * @param token for the browser alone
     * @param isWhole false while a second factor is still asked for
     */
    record Begun(String token, boolean isWhole) {}

    /** Begins a session for somebody who knows the password. */
    Begun begin(Writing writing, Staff staff) {
        boolean isWhole = !staff.isAskedForMore();
        return new Begun(begin(writing, staff.id(), isWhole), isWhole);
    }

    /** Begins a session; the token is for the browser alone. */
    String begin(Writing writing, PersonId person, boolean isWhole) {
        String token = tokens.fresh();
        Instant now = writing.now();
        SessionStore.sweep(writing, now);
        Instant end = now.plus(isWhole ? LONGEST : LONGEST_HALF);
        SessionStore.insert(writing, new SessionStore.Open(tokens.hash(token), person, now, now, end, isWhole));
        return token;
    }

    /** Ends this session. */
    void end(Writing writing, @Nullable String token) {
        if (token != null) {
            SessionStore.end(writing, tokens.hash(token));
        }
    }

    /** Ends all sessions of a person, everywhere. */
    void endAll(Writing writing, PersonId person) {
        SessionStore.endAll(writing, person);
    }

    /** Ends all sessions of a person but the one of this token. */
    void endOthers(Writing writing, PersonId person, @Nullable String token) {
        SessionStore.endOthers(writing, person, token == null ? "" : tokens.hash(token));
    }

    /** Whether the last use should be noted. */
    boolean isToBeNoted(SessionStore.Open session, Instant now) {
        return now.isAfter(session.seenAt().plus(GRAIN));
    }

    void note(Writing writing, SessionStore.Open session) {
        SessionStore.seen(writing, session.hash(), writing.now());
    }

    /** What a form of this session carries, so that no other site's form passes for it. */
    String formToken(SessionStore.Open session) {
        return tokens.of("form/" + session.hash(), 0);
    }

    boolean isFormToken(SessionStore.Open session, String given) {
        return tokens.opens("form/" + session.hash(), 0, given);
    }
}

package broadsheet.members;

import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of members: begun at sign-in under a fresh token, ended at sign-out, after ninety days without use, and with
 * the account. They are looked up at every request, so an end holds on all nodes at once.
 */
final class Sessions {
    private static final Duration LONGEST_UNUSED = Duration.ofDays(90);
    /** How exact the last use is known; each note costs a commit. */
    private static final Duration GRAIN = Duration.ofHours(12);
    /** How long a proof is good for what needs one. */
    private static final Duration PROOF = Duration.ofMinutes(10);

    /** A member who is signed in. */
    record Known(Member member, OpenSession session) {}

    private final Tokens tokens;
    private final Ids ids;

    Sessions(Tokens tokens, Ids ids) {
        this.tokens = tokens;
        this.ids = ids;
    }

    /** Who comes with this token, if the session is open and the account is there. */
    Optional<Known> known(Reading reading, @Nullable String token) {
        if (token == null || token.length() > 100) {
            return Optional.empty();
        }
        Instant now = reading.now();
        return SessionStore.find(reading, tokens.hash(token))
                .filter(session -> now.isBefore(session.seenAt().plus(LONGEST_UNUSED)))
                .flatMap(session ->
                        MemberStore.find(reading, session.member()).map(member -> new Known(member, session)));
    }

    /** Forgets those that ended by themselves. */
    static void sweep(Writing writing) {
        SessionStore.sweep(writing, writing.now().minus(LONGEST_UNUSED));
    }

    /** Begins a session for somebody who has just proved who they are; the token is for the browser alone. */
    String begin(Writing writing, MemberId member) {
        String token = tokens.fresh();
        Instant now = writing.now();
        sweep(writing);
        SessionStore.insert(writing, new OpenSession(ids.next(), tokens.hash(token), member, now, now, now));
        return token;
    }

    /** Ends this session. */
    void end(Writing writing, @Nullable String token) {
        if (token != null) {
            SessionStore.end(writing, tokens.hash(token));
        }
    }

    /** The open sessions of a member, the one used last first. */
    List<OpenSession> all(Reading reading, MemberId member) {
        Instant now = reading.now();
        return SessionStore.all(reading, member).stream()
                .filter(session -> now.isBefore(session.seenAt().plus(LONGEST_UNUSED)))
                .toList();
    }

    /** Whether the last use should be noted. */
    boolean isToBeNoted(OpenSession session, Instant now) {
        return now.isAfter(session.seenAt().plus(GRAIN));
    }

    void note(Writing writing, OpenSession session) {
        SessionStore.seen(writing, session.hash(), writing.now());
    }

    /** Whether the owner has proved lately to be the owner. */
    boolean isProved(OpenSession session, Instant now) {
        return now.isBefore(session.provedAt().plus(PROOF));
    }
}

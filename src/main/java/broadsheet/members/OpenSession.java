package broadsheet.members;

import java.time.Instant;

/**
 * A session as it stands.
 *
 * @param provedAt when the owner last proved, by a code or a passkey, to be the owner
 */
public record OpenSession(long id, String hash, MemberId member, Instant begunAt, Instant seenAt, Instant provedAt) {}

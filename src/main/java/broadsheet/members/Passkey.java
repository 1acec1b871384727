package broadsheet.members;

import java.time.Instant;

/** A passkey as its owner sees it. */
public record Passkey(long id, String name, Instant createdAt) {}

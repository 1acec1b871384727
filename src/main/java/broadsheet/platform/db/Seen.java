package broadsheet.platform.db;

import java.time.Instant;
import java.util.Set;

/** The answer to a question with the facts it showed and the instant at which it would read differently. */
public record Seen<T>(T answer, Set<Fact> facts, Instant until) {}

package broadsheet.desk.writing;

import java.time.Instant;

/**
 * Somebody who has a story open.
 *
 * @param since when this person came in, by the database's clock
 * @param isWriting whether this person's screen takes words; others only read
 * @param asks whether this person waits to be let in
 * @param yields whether the story was taken from this person's screen, which has not saved its last words yet
 */
record Present(long person, String name, Instant since, boolean isWriting, boolean asks, boolean yields) {}

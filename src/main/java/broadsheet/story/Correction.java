package broadsheet.story;

import java.time.Instant;

/** An error fixed and said publicly. */
public record Correction(Instant at, String words) {}

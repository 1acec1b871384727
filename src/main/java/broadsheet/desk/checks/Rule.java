package broadsheet.desk.checks;

import org.jspecify.annotations.Nullable;

/**
 * What was said of a check, for the paper or for a section.
 *
 * @param number null where only the level was said
 */
public record Rule(Level level, @Nullable Integer number) {}

package broadsheet.story;

import org.jspecify.annotations.Nullable;

/** One printed credit; with an author page when there is one. */
public record Byline(String name, @Nullable Author author) {}

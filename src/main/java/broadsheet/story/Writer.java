package broadsheet.story;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version or decided about a story, by name, so that it can be read also when the person has left.
 *
 * @param person the person's id; null for the paper itself, as when stories are taken in
 */
public record Writer(@Nullable Long person, String name) {
    /** Nobody in particular: an import, the demo, a version from before names were kept. */
    public static final Writer PAPER = new Writer(null, "");
}

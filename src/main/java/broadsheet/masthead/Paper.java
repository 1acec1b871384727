package broadsheet.masthead;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * The paper itself, as its readers know it.
 *
 * @param language a BCP 47 tag
 * @param zone the time zone in which its days begin and its addresses are dated
 * @param notice the moderation notice above every comment form; empty for the paper's language's usual words
 * @param about one sentence for search engines and feeds
 */
public record Paper(String name, String tagline, String language, ZoneId zone, String notice, String about) {
    /** The paper before anybody has named it. */
    public static final Paper UNNAMED = new Paper("Broadsheet", "", "en", ZoneId.of("UTC"), "", "");

    /** Checks that the paper has a name. */
    public Paper {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A paper needs a name.");
        }
    }

    /**
     * The time zone of that name.
     *
     * @throws IllegalArgumentException in plain words when there is none
     */
    public static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no time zone; write one such as Europe/Oslo or UTC.", e);
        }
    }
}

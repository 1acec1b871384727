package broadsheet.masthead;

import org.jspecify.annotations.Nullable;

/**
 * The strip of breaking news as readers see it now.
 *
 * @param address of the story it leads to, or null
 */
public record Strip(String words, @Nullable String address) {
    /** What a page that is open already is told: the address or nothing, and in the next line the words. */
    String asText() {
        return (address == null ? "" : address) + "\n" + words;
    }
}

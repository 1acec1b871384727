package broadsheet.picture;

import broadsheet.platform.text.Folded;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the library is asked for.
 *
 * @param words of caption, alternative text, credit, byline or city, all of which must be there; large letters and accents do not matter
 */
public record LibraryFilter(String words, Show show) {
    private static final int MOST_WORDS = 8;

    /** Which pictures. */
    public enum Show {
        ALL,
        /** Those that stand nowhere. */
        UNUSED,
        /** Those that name neither a photographer nor a house. */
        UNCREDITED,
        /** Those that may not be placed any more. */
        ENDED;

        /** As it stands in an address; unknown words are all. */
        public static Show of(String word) {
            return Stream.of(values())
                    .filter(show -> show.word().equals(word))
                    .findFirst()
                    .orElse(ALL);
        }

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    List<String> folded() {
        return Stream.of(Folded.of(words).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}

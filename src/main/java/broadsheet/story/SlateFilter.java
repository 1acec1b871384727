package broadsheet.story;

import broadsheet.platform.text.Terms;
import broadsheet.section.SectionId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which stories the desk wants to see. What is null or empty narrows nothing.
 *
 * @param sections those that it may see or asked for
 * @param writer who saved the story last
 * @param words all of which, divided by spaces and hyphens, must begin words of the headline, the slug or the bylines, in
 *     any case and with any accents; at most six
 */
public record SlateFilter(
        @Nullable StoryState state,
        @Nullable Stage stage,
        Set<SectionId> sections,
        @Nullable Long writer,
        String words) {
    private static final int MOST_WORDS = 6;

    public static final SlateFilter ALL = new SlateFilter(null, null, Set.of(), null, "");

    public SlateFilter {
        sections = Set.copyOf(sections);
    }

    public SlateFilter in(StoryState state) {
        return new SlateFilter(state, stage, sections, writer, words);
    }

    public SlateFilter in(Stage stage) {
        return new SlateFilter(state, stage, sections, writer, words);
    }

    public SlateFilter in(Set<SectionId> sections) {
        return new SlateFilter(state, stage, sections, writer, words);
    }

    public SlateFilter by(long writer) {
        return new SlateFilter(state, stage, sections, writer, words);
    }

    public SlateFilter saying(String words) {
        return new SlateFilter(state, stage, sections, writer, words);
    }

    /** Whether nothing but the state and the sections narrows it. */
    boolean isBySectionOnly() {
        return stage == null && writer == null && phrases().isEmpty();
    }

    /** The words as they are compared. */
    List<String> phrases() {
        return Arrays.stream(words.split("[\\s-]+", -1))
                .map(Terms::of)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}

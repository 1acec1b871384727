package broadsheet.story;

import broadsheet.platform.text.Folded;
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
 * @param words all of which, divided by spaces and hyphens, must stand in the headline, the slug or the bylines, in any case and with any accents
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

    /** The words as they are compared; at most six. */
    List<String> folded() {
        return Arrays.stream(Folded.of(words).split("[ -]", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}

package broadsheet.desk.writing;

import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.WordDiff;
import broadsheet.platform.text.Words;
import broadsheet.story.Copy;
import broadsheet.story.StoryHistory;
import java.util.List;

/** Two versions laid over one another, word by word. */
final class Compared {
    private static final Words ENGLISH = Words.of("en");

    private Compared() {}

    /** Every paragraph of both. */
    static List<SafeHtml> of(Copy before, Copy after) {
        return html(StoryHistory.compare(before, after, ENGLISH));
    }

    /**
     * Paragraphs that follow one another.
     *
     * @param isSame whether they say the same in both versions, away from any change, and may be folded
     */
    record Part(boolean isSame, List<SafeHtml> paragraphs) {
        String summary() {
            return paragraphs.size() == 1
                    ? "One paragraph is the same"
                    : paragraphs.size() + " paragraphs are the same";
        }
    }

    /** What differs, with its neighbours, and what lies between. */
    static List<Part> parts(Copy before, Copy after) {
        return WordDiff.stretches(StoryHistory.compare(before, after, ENGLISH)).stream()
                .map(stretch -> new Part(!stretch.isNearChange(), html(stretch.paragraphs())))
                .toList();
    }

    private static List<SafeHtml> html(List<WordDiff.Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.html("removed:", "added:"))
                .toList();
    }
}

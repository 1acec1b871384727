package broadsheet.desk.writing;

import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import broadsheet.story.Copy;
import broadsheet.story.StoryHistory;
import java.util.List;

/** Two versions laid over one another, word by word. */
final class Compared {
    private static final Words ENGLISH = Words.of("en");

    private Compared() {}

    static List<SafeHtml> of(Copy before, Copy after) {
        return StoryHistory.compare(before, after, ENGLISH).stream()
                .map(paragraph -> paragraph.html("removed:", "added:"))
                .toList();
    }
}

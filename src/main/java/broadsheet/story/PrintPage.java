package broadsheet.story;

import broadsheet.masthead.Shell;
import broadsheet.platform.text.SafeHtml;
import java.util.List;

/**
 * A story as it is printed on paper.
 *
 * @param mark what stands across a page that is shown before its time; empty on what readers see
 */
public record PrintPage(
        Shell shell, Story story, SafeHtml lead, SafeHtml body, List<Correction> corrections, String mark) {
    /** The same with words across it, as when it is shown before its time. */
    PrintPage marked(String words) {
        return new PrintPage(shell, story, lead, body, corrections, words);
    }

    public Copy copy() {
        return story.copy();
    }

    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

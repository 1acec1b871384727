package broadsheet.story;

import broadsheet.masthead.Shell;
import broadsheet.platform.text.SafeHtml;
import java.util.List;

/** A story as it is printed on paper. */
public record PrintPage(Shell shell, Story story, SafeHtml lead, SafeHtml body, List<Correction> corrections) {
    public Copy copy() {
        return story.copy();
    }

    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

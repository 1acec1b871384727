package broadsheet.front;

import broadsheet.masthead.Shell;
import broadsheet.story.StoryCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain list of stories: a topic's or an author's. */
public record ListPage(
        Shell shell,
        String kicker,
        String title,
        String intro,
        List<StoryCard> list,
        @Nullable String older,
        @Nullable String newest) {
    public String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}

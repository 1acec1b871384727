package broadsheet.story;

import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import gg.jte.Content;
import java.util.Collection;
import java.util.Map;

/** What stands below a story from the floors above: its conversation. The comments room plugs in here. */
public interface StoryPanel {
    /** How many comments a reader can read now, for each of these stories; notes what each number depends on. */
    Map<StoryId, Integer> counts(Reading reading, Collection<StoryId> stories);

    /** The conversation as it stands on the story page: its first page, and the form. */
    Content conversation(Reading reading, Story story, Shell shell);

    /** The address at which the forum shows the story's conversation. */
    String forum(Story story);

    /** A paper without conversations. */
    StoryPanel SILENT = new StoryPanel() {
        @Override
        public Map<StoryId, Integer> counts(Reading reading, Collection<StoryId> stories) {
            return Map.of();
        }

        @Override
        public Content conversation(Reading reading, Story story, Shell shell) {
            return _ -> {};
        }

        @Override
        public String forum(Story story) {
            return "";
        }
    };
}

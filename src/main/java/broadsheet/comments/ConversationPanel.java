package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryPanel;
import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.Collection;
import java.util.Map;

/** The conversation as it stands below a story: its first page and the form. */
final class ConversationPanel implements StoryPanel {
    private final TalkPrinter printer;

    ConversationPanel(TalkPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Map<StoryId, Integer> counts(Reading reading, Collection<StoryId> stories) {
        return TalkStore.counts(reading, stories);
    }

    @Override
    public Content conversation(Reading reading, Story story, Shell shell) {
        TalkPage page = printer.first(reading, story, shell);
        return drawn(page);
    }

    @SuppressWarnings("NullAway") // a compiled template takes no interceptor
    private static Content drawn(TalkPage page) {
        HtmlContent content = output -> JteconversationGenerated.render(output, null, page);
        return content;
    }
}

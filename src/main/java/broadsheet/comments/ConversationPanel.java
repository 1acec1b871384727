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
import java.util.stream.Collectors;

/** The conversation as it stands below a story: its first page and the form. */
final class ConversationPanel implements StoryPanel {
    private final TalkPrinter printer;

    ConversationPanel(TalkPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Map<StoryId, Integer> counts(Reading reading, Collection<StoryId> stories) {
        Map<TalkId, Integer> counts = ConversationStore.counts(
                reading, stories.stream().map(TalkId::of).toList());
        return stories.stream()
                .distinct()
                .collect(Collectors.toMap(story -> story, story -> counts.getOrDefault(TalkId.of(story), 0)));
    }

    @Override
    public Content conversation(Reading reading, Story story, Shell shell) {
        TalkPage page = printer.first(reading, Venue.below(reading, story), shell);
        return drawn(page);
    }

    @Override
    public String forum(Story story) {
        return Topics.address(story);
    }

    @SuppressWarnings("NullAway") // a compiled template takes no interceptor
    private static Content drawn(TalkPage page) {
        HtmlContent content = output -> JteconversationGenerated.render(output, null, page);
        return content;
    }
}

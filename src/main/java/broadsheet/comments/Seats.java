package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where conversations stand, each looked up once in a snapshot. */
public final class Seats {
    private final Reading reading;
    private final Stories stories;
    private final Map<TalkId, Found> known = new HashMap<>();

    private record Found(TalkSeat seat, boolean isOpen) {}

    public Seats(Reading reading, Stories stories) {
        this.reading = reading;
        this.stories = stories;
    }

    /** Where it stands. */
    public TalkSeat of(TalkId talk) {
        return found(talk).seat();
    }

    /** The same if readers can read it now: its story is public. */
    public Optional<TalkSeat> open(TalkId talk) {
        Found found = found(talk);
        return found.isOpen() ? Optional.of(found.seat()) : Optional.empty();
    }

    private Found found(TalkId talk) {
        Found found = known.get(talk);
        if (found == null) {
            found = find(talk);
            known.put(talk, found);
        }
        return found;
    }

    private Found find(TalkId talk) {
        Conversation conversation = ConversationStore.find(reading, talk).orElse(null);
        if (conversation == null) {
            return new Found(new TalkSeat(talk, "", null, TalkSeat.OF_THE_PAPER, ""), false);
        }
        StoryId id = conversation.story();
        Story story = id == null ? null : stories.find(reading, id).orElse(null);
        if (story == null) {
            String title = conversation.title();
            var topic = new TalkSeat(
                    talk,
                    title == null ? "" : title,
                    id == null ? Topics.address(conversation) : null,
                    TalkSeat.OF_THE_PAPER,
                    "");
            return new Found(topic, topic.address() != null);
        }
        var below = new TalkSeat(
                talk,
                story.copy().headline(),
                story.day() == null ? null : Venue.below(story.address()),
                story.section().id().value(),
                story.section().name());
        return new Found(below, below.address() != null && story.isPublic());
    }
}

package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where conversations stand, each looked up once in a snapshot. */
public final class Seats {
    private final Reading reading;
    private final Stories stories;
    private final Map<TalkId, TalkSeat> known = new HashMap<>();
    private final Set<TalkId> withdrawn = new HashSet<>();

    public Seats(Reading reading, Stories stories) {
        this.reading = reading;
        this.stories = stories;
    }

    /** Where it stands. */
    public TalkSeat of(TalkId talk) {
        TalkSeat seat = known.get(talk);
        if (seat == null) {
            seat = find(talk);
            known.put(talk, seat);
        }
        return seat;
    }

    /** The same if readers can read it now: its story is public. */
    public Optional<TalkSeat> open(TalkId talk) {
        TalkSeat seat = of(talk);
        return seat.address() == null || withdrawn.contains(talk) ? Optional.empty() : Optional.of(seat);
    }

    private TalkSeat find(TalkId talk) {
        Conversation conversation = ConversationStore.find(reading, talk).orElse(null);
        if (conversation == null) {
            return new TalkSeat(talk, "", null, TalkSeat.OF_THE_PAPER, "");
        }
        StoryId id = conversation.story();
        Story story = id == null ? null : stories.find(reading, id).orElse(null);
        if (story == null) {
            String title = conversation.title();
            return new TalkSeat(
                    talk,
                    title == null ? "" : title,
                    id == null ? Topics.address(conversation) : null,
                    TalkSeat.OF_THE_PAPER,
                    "");
        }
        if (!story.isPublic()) {
            withdrawn.add(talk);
        }
        return new TalkSeat(
                talk,
                story.copy().headline(),
                story.day() == null ? null : Venue.below(story.address()),
                story.section().id().value(),
                story.section().name());
    }
}

package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.story.Cursor;
import broadsheet.story.Story;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conversations as topics of the forum. */
public final class Topics {
    /** Where the forum stands. */
    public static final String FORUM = "/forum";

    private static final String TOPICS = FORUM + "/topics/";

    private Topics() {}

    /** The address of a topic of its own: its number says which one, its title is there to be read. */
    public static String address(Conversation conversation) {
        String title = conversation.title();
        return address(conversation.id(), title == null ? "" : title);
    }

    /** The same for one whose title is known. */
    public static String address(TalkId talk, String title) {
        return TOPICS + talk + "-" + Slug.from(title, "topic");
    }

    /** The address of a story's topic, in the words of the story's own address. */
    public static String address(Story story) {
        return TOPICS + story.id() + "-" + story.slug();
    }

    /** The same for a story of which only the card is known. */
    public static String address(StoryCard card) {
        return TOPICS
                + card.id()
                + card.address().substring(card.address().lastIndexOf('/')).replace('/', '-');
    }

    /** An address of the conversation that leads to its canonical one. */
    public static String leading(TalkId talk) {
        return TOPICS + talk;
    }

    /** The conversation of that number. One below a story need not be there before something is said in it. */
    public static Optional<Conversation> find(Reading reading, TalkId talk) {
        return ConversationStore.find(reading, talk);
    }

    /** The topics that were merged into a conversation and can be taken out of it again, the latest first. */
    public static List<Conversation> mergedInto(Reading reading, TalkId into) {
        return MergeStore.into(reading, into).stream()
                .flatMap(from -> ConversationStore.find(reading, from).stream())
                .filter(found -> into.equals(found.movedTo()))
                .toList();
    }

    /** Makes sure that a conversation is there before anything is said in it. */
    public static void enter(Writing writing, Venue venue) {
        StoryId story = venue.story();
        if (story != null) {
            ConversationStore.enter(writing, venue.talk(), story);
        }
    }

    /** The topics that a member began, wherever they went since. */
    public static List<TalkId> begunBy(Reading reading, MemberId member) {
        return OwnStore.begun(reading, member);
    }

    /** A page of a list without those at its head, the latest spoken in first. */
    public static List<Conversation> page(Reading reading, long board, Cursor before, int most) {
        return ConversationStore.listed(reading, board, before, most);
    }

    /** Those at the head of a list, the latest spoken in first. */
    public static List<Conversation> pinned(Reading reading, long board) {
        return ConversationStore.pinned(reading, board);
    }

    /** Those of a list that were spoken in last, at its head or not. */
    public static List<Conversation> latest(Reading reading, long board, int most) {
        return Stream.concat(pinned(reading, board).stream(), page(reading, board, Cursor.START, most).stream())
                .sorted(Comparator.comparingLong(
                                (Conversation topic) -> topic.cursor().at())
                        .thenComparingLong(topic -> topic.id().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** How many topics and comments readers find in a list other than that of the stories. */
    public static Tally tally(Reading reading, long board) {
        return ConversationStore.tally(reading, board);
    }
}

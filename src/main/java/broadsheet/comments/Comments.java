package broadsheet.comments;

import broadsheet.members.Members;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The front door of the conversations. */
public final class Comments {
    private static final int ADDRESSES_REMEMBERED = 1_000;

    private final Stories stories;
    private final Members members;
    private final Decide decide;

    Comments(Stories stories, Members members, Decide decide) {
        this.stories = stories;
        this.members = members;
        this.decide = decide;
    }

    /** Every comment, whatever its state, in the order in which they came, without holding them. */
    public void stream(Reading reading, Optional<StoryId> story, Consumer<CommentLine> taker) {
        var seats = new LinkedHashMap<TalkId, Seat>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<TalkId, Seat> eldest) {
                return size() > ADDRESSES_REMEMBERED;
            }
        };
        TalkStore.all(
                reading,
                story.map(TalkId::of).orElse(null),
                comment -> taker.accept(line(
                        comment, comment.name(), seats.computeIfAbsent(comment.talk(), talk -> seat(reading, talk)))));
    }

    /** Where a conversation stands, and the story that it is about. */
    private record Seat(@Nullable String story, @Nullable String talk) {}

    private Seat seat(Reading reading, TalkId talk) {
        Conversation conversation = ConversationStore.find(reading, talk).orElse(null);
        StoryId id = conversation == null ? null : conversation.story();
        if (conversation == null || id == null) {
            return new Seat(null, conversation == null ? null : Topics.address(conversation));
        }
        String story = stories.find(reading, id)
                .filter(found -> found.day() != null)
                .map(Story::address)
                .orElse(null);
        return new Seat(story, story == null ? null : Venue.below(story));
    }

    /** Where a comment stands, at the comment; null when its story has never been published. */
    @Nullable
    String address(Reading reading, Comment comment) {
        return line(comment, comment.name(), seat(reading, comment.talk())).address();
    }

    private static CommentLine line(Comment comment, String name, Seat seat) {
        return new CommentLine(
                comment.id(), seat.story(), seat.talk(), name, comment.words(), comment.state(), comment.postedAt());
    }

    /** The comments on a story that readers can read and that were posted last, newest first. */
    public List<CommentLine> latest(Reading reading, StoryId story, int most) {
        return latest(reading, TalkId.of(story), most);
    }

    /** The same for any conversation. */
    public List<CommentLine> latest(Reading reading, TalkId talk, int most) {
        Seat seat = seat(reading, talk);
        List<Comment> latest = TalkStore.latest(reading, talk, most);
        Signatures signatures = Signatures.of(reading, members, new ArrayList<>(latest));
        return latest.stream()
                .map(comment -> line(comment, signatures.of(comment), seat))
                .toList();
    }

    /** Whether a comment stands in a conversation, whatever its state. */
    public boolean stands(Reading reading, CommentId comment, TalkId talk) {
        return CommentStore.find(reading, talk, comment).isPresent();
    }

    /** How many comments on a story can be read now. */
    public int count(Reading reading, StoryId story) {
        return ConversationStore.count(reading, TalkId.of(story));
    }

    /**
     * Shows a comment, for whoever types at the machine itself.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void approve(Writing writing, CommentId id) {
        decide.run(writing, List.of(id), CommentState.SHOWN, Ruling.NOBODY, "");
    }

    /**
     * Takes a comment out of sight.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void hide(Writing writing, CommentId id) {
        decide.run(writing, List.of(id), CommentState.HIDDEN, Ruling.NOBODY, "");
    }

    /**
     * Takes a comment down.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void remove(Writing writing, CommentId id) {
        decide.run(writing, List.of(id), CommentState.REMOVED, Ruling.NOBODY, "");
    }
}

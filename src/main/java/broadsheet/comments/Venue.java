package broadsheet.comments;

import broadsheet.moderation.Mode;
import broadsheet.platform.db.Reading;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation is read and joined. One conversation may have two: its story's page, and the forum.
 *
 * @param story the story that is talked about; null for a topic of its own
 * @param title the story's headline, or the topic's title
 * @param about what a search result says of it
 * @param home the address of what is talked about
 * @param address the conversation's own address; all others of it follow from this
 * @param lit the address in the navigation that this belongs to, or empty
 * @param trail the pages above it, outermost first; empty where the story's own page is above it
 * @param begun when readers could first speak there; null when that is not known
 * @param closes the first instant at which nothing more is taken; {@link Instant#MAX} for never
 * @param moderation when what is said is read by a moderator
 */
public record Venue(
        TalkId talk,
        @Nullable StoryId story,
        String title,
        String about,
        String home,
        String address,
        String lit,
        List<Step> trail,
        @Nullable Instant begun,
        Instant closes,
        Moderation moderation) {
    /** A page above. */
    public record Step(String name, String address) {}

    /** The conversation at the foot of a story; a lock that moderators put on it is respected. */
    public static Venue below(Reading reading, Story story) {
        TalkId talk = TalkId.of(story.id());
        return new Venue(
                talk,
                story.id(),
                story.copy().headline(),
                story.copy().standfirst(),
                story.address(),
                below(story.address()),
                story.section().address(),
                List.of(),
                story.publishedAt(),
                closing(reading, story, talk),
                story.section().moderation());
    }

    /** The address of the conversation at the foot of the story that stands here. */
    static String below(String story) {
        return story + "/comments";
    }

    /** The same conversation as the forum shows it. */
    public static Venue inForum(Reading reading, Story story, String address, List<Step> trail) {
        Venue below = below(reading, story);
        return new Venue(
                below.talk,
                below.story,
                below.title,
                below.about,
                below.home,
                address,
                "",
                trail,
                below.begun,
                below.closes,
                below.moderation);
    }

    /**
     * A topic of its own.
     *
     * @param isOpen whether its board takes anything; a lock that moderators put on the topic is respected besides
     */
    public static Venue ofTopic(Conversation topic, List<Step> trail, boolean isOpen) {
        String title = topic.title() == null ? "" : topic.title();
        String address = Topics.address(topic);
        boolean shut = !isOpen || topic.isLocked() || topic.movedTo() != null;
        return new Venue(
                topic.id(),
                null,
                title,
                "",
                address,
                address,
                "",
                trail,
                null,
                shut ? Instant.MIN : Instant.MAX,
                topic.moderation() == null ? Moderation.BEFORE : topic.moderation());
    }

    /** The same as the judge names it. */
    Mode mode() {
        return switch (moderation) {
            case BEFORE -> Mode.BEFORE;
            case NEWCOMERS -> Mode.NEWCOMERS;
            case AFTER -> Mode.AFTER;
        };
    }

    private static Instant closing(Reading reading, Story story, TalkId talk) {
        boolean shut = !story.isPublic() || ConversationStore.isLocked(reading, talk);
        return shut ? Instant.MIN : Closing.of(story);
    }

    /** Whether comments are taken now; notes the instant at which this ends. */
    public boolean isOpen(Reading reading) {
        boolean open = reading.now().isBefore(closes);
        if (open) {
            reading.until(closes);
        }
        return open;
    }

    /** Whether search engines may list it: a story's conversation is listed at the story only. */
    boolean isListed() {
        return story == null || trail.isEmpty();
    }

    /** The page on which a comment can be read, at the comment. */
    String permalink(CommentId comment) {
        return address + "?at=" + comment + "#comment-" + comment;
    }
}

package broadsheet.forum;

import broadsheet.comments.Conversation;
import broadsheet.comments.TalkId;
import broadsheet.comments.Topics;
import broadsheet.comments.Venue;
import broadsheet.comments.Venues;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Visit;
import broadsheet.story.Stories;
import broadsheet.story.StoryDoor;
import broadsheet.story.StoryId;
import gg.jte.Content;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The conversations as the forum shows them, each under one address: a story's from its publication on, a topic of its
 * own as soon as something can be read in it. What has other words behind its number leads there, as does a topic that
 * was merged into another.
 */
final class ForumVenues implements Venues {
    static final String PATTERN = Topics.FORUM + "/topics/{topic}";

    private final Stories stories;
    private final Boards boards;
    private final ForumPrinter printer;
    private final PollPrinter polls;

    ForumVenues(Stories stories, Boards boards, ForumPrinter printer, PollPrinter polls) {
        this.stories = stories;
        this.boards = boards;
        this.printer = printer;
        this.polls = polls;
    }

    @Override
    public Reply open(Visit visit, Reading reading, Function<Venue, Reply> page) {
        return find(reading, id(visit), visit, venue -> here(visit, venue, page));
    }

    @Override
    public Reply take(Visit visit, Database database, Function<Venue, Reply> form) {
        var found = new AtomicReference<Venue>();
        Reply otherwise = database.read(reading -> find(reading, id(visit), visit, venue -> {
            found.set(venue);
            return Reply.PASS;
        }));
        Venue venue = found.get();
        return venue == null ? otherwise : form.apply(venue);
    }

    @Override
    public Content head(Reading reading, Venue venue, Shell shell) {
        return polls.block(reading, venue, shell);
    }

    private static Optional<TalkId> id(Visit visit) {
        String topic = visit.part("topic");
        int dash = topic.indexOf('-');
        return TalkId.parse(dash < 0 ? topic : topic.substring(0, dash));
    }

    private static Reply here(Visit visit, Venue venue, Function<Venue, Reply> page) {
        String asked = Topics.FORUM + "/topics/" + visit.part("topic");
        if (asked.equals(venue.address())) {
            return page.apply(venue);
        }
        String query = visit.query().entrySet().stream()
                .filter(entry -> entry.getValue().matches("[0-9a-z-]*"))
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        return new Reply.Moved(
                venue.address() + visit.path().substring(asked.length()) + (query.isEmpty() ? "" : "?" + query));
    }

    /** The venue of a topic, also of one in which nothing can be read yet. */
    Optional<Venue> venue(Reading reading, TalkId id) {
        var found = new AtomicReference<Venue>();
        find(reading, id, true, venue -> {
            found.set(venue);
            return Reply.PASS;
        });
        return Optional.ofNullable(found.get());
    }

    private Reply find(Reading reading, Optional<TalkId> id, Visit visit, Function<Venue, Reply> page) {
        boolean isReceipt = visit.path().contains("/receipt/");
        return id.isEmpty() ? Reply.NOT_FOUND : find(reading, id.get(), isReceipt, page);
    }

    /**
     * Finds it.
     *
     * @param silent whether a topic will do in which nothing can be read: its title is nobody's business before a
     *     moderator has seen what stands under it
     */
    private Reply find(Reading reading, TalkId id, boolean silent, Function<Venue, Reply> page) {
        Conversation topic = Topics.find(reading, id).orElse(null);
        TalkId movedTo = topic == null ? null : topic.movedTo();
        if (movedTo != null) {
            return find(reading, movedTo, silent, page);
        }
        if (topic == null || topic.story() != null) {
            return stories.find(reading, new StoryId(id.value()))
                    .map(story -> StoryDoor.ifPublic(
                            story,
                            found -> page.apply(Venue.inForum(
                                    reading, found, Topics.address(found), printer.trail(reading, null)))))
                    .orElse(Reply.NOT_FOUND);
        }
        if (!silent && !topic.isListed()) {
            return Reply.NOT_FOUND;
        }
        Board board = boards.find(reading, topic.board()).orElse(null);
        return page.apply(Venue.ofTopic(topic, printer.trail(reading, board), board != null && !board.isClosed()));
    }
}

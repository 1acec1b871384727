package broadsheet.forum;

import broadsheet.comments.Conversation;
import broadsheet.comments.Topics;
import broadsheet.comments.Venue;
import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Words;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Composes the forum's lists. Of the stories only those are in them that readers can see. */
final class ForumPrinter {
    static final int PAGE = 30;
    private static final int LATEST = 3;
    private static final int SILENT = 5;

    private final Masthead masthead;
    private final Stories stories;
    private final Boards boards;

    ForumPrinter(Masthead masthead, Stories stories, Boards boards) {
        this.masthead = masthead;
        this.stories = stories;
        this.boards = boards;
    }

    Masthead masthead() {
        return masthead;
    }

    /** The pages above what stands on a board; null is that of the stories. */
    List<Venue.Step> trail(Reading reading, @Nullable Board board) {
        Words words = masthead.words(reading);
        return List.of(
                new Venue.Step(words.say("forum.title"), Topics.FORUM),
                board == null
                        ? new Venue.Step(words.say("forum.stories"), Topics.FORUM + "/" + Boards.STORIES)
                        : new Venue.Step(board.name(), board.address()));
    }

    /** What is pinned on any board stands before all of them, and is not said again at its board. */
    ForumPage forum(Reading reading) {
        Words words = masthead.words(reading);
        var pinned = new ArrayList<TopicLine>();
        var parts = new ArrayList<ForumPage.Part>();
        for (Board board : boards.all(reading)) {
            List<TopicLine> top = lines(reading, Topics.pinned(reading, board.id()));
            top.forEach(line -> pinned.add(line.on(board.name())));
            List<TopicLine> latest = lines(reading, Topics.page(reading, board.id(), Cursor.START, LATEST));
            parts.add(new ForumPage.Part(view(reading, board), latest, top.isEmpty() && latest.isEmpty()));
        }
        List<TopicLine> top = lines(reading, Topics.pinned(reading, Conversation.STORIES));
        pinned.addAll(top);
        List<TopicLine> latest =
                lines(reading, Topics.page(reading, Conversation.STORIES, Cursor.START, 2 * LATEST)).stream()
                        .limit(LATEST)
                        .toList();
        parts.add(new ForumPage.Part(stories(words), latest, top.isEmpty() && latest.isEmpty()));
        Head head = Head.of(words.say("forum.title"), words.say("forum.about"), Topics.FORUM);
        return new ForumPage(masthead.shell(reading, head), pinned, parts);
    }

    BoardView view(Reading reading, Board board) {
        return new BoardView(
                board.name(), board.about(), board.address(), Topics.tally(reading, board.id()), !board.isClosed());
    }

    private static BoardView stories(Words words) {
        return new BoardView(
                words.say("forum.stories"),
                words.say("forum.stories.about"),
                Topics.FORUM + "/" + Boards.STORIES,
                null,
                false);
    }

    /**
     * A page of a board.
     *
     * @param slug the board's word in the address
     * @param before where a further page begins, or nothing for the first
     * @return nothing when there is no such board, or nothing behind that place
     */
    Optional<BoardPage> board(Reading reading, String slug, Optional<Cursor> before) {
        if (slug.equals(Boards.STORIES)) {
            return page(reading, Conversation.STORIES, stories(masthead.words(reading)), before);
        }
        return boards.at(reading, slug).flatMap(board -> page(reading, board.id(), view(reading, board), before));
    }

    private Optional<BoardPage> page(Reading reading, long number, BoardView board, Optional<Cursor> before) {
        List<Conversation> found = Topics.page(reading, number, before.orElse(Cursor.START), PAGE + 1);
        if (before.isPresent() && found.isEmpty()) {
            return Optional.empty();
        }
        List<Conversation> shown = found.subList(0, Math.min(PAGE, found.size()));
        String older = found.size() > PAGE ? further(board, shown.getLast().cursor()) : null;
        boolean isFirst = before.isEmpty();
        boolean isStories = number == Conversation.STORIES;
        String canonical = before.map(cursor -> further(board, cursor)).orElse(board.address());
        Head head = Head.of(board.name(), board.about(), canonical).withNeighbours(null, older);
        return Optional.of(new BoardPage(
                masthead.shell(reading, head),
                board,
                isFirst ? lines(reading, Topics.pinned(reading, number)) : List.of(),
                lines(reading, shown),
                isFirst && isStories ? silent(reading) : List.of(),
                older,
                isFirst));
    }

    private static String further(BoardView board, Cursor cursor) {
        return board.address() + "?after=" + cursor;
    }

    private List<TopicLine> lines(Reading reading, List<Conversation> topics) {
        var ids = new ArrayList<StoryId>();
        for (Conversation topic : topics) {
            StoryId story = topic.story();
            if (story != null) {
                ids.add(story);
            }
        }
        Map<StoryId, StoryCard> cards = new HashMap<>();
        stories.cards(reading, ids).forEach(card -> cards.put(card.id(), card));
        var lines = new ArrayList<TopicLine>();
        for (Conversation topic : topics) {
            StoryId story = topic.story();
            StoryCard card = story == null ? null : cards.get(story);
            if (story == null) {
                lines.add(TopicLine.of(topic));
            } else if (card != null) {
                lines.add(TopicLine.of(topic, card));
            }
        }
        return lines;
    }

    /** The newest stories of which nothing has been said yet. */
    private List<TopicLine> silent(Reading reading) {
        return stories.cards(reading, stories.newest(reading, ListKey.SITE, 2 * SILENT)).stream()
                .filter(card -> card.comments() == 0)
                .limit(SILENT)
                .map(TopicLine::silent)
                .toList();
    }
}

package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.section.Moderation;
import broadsheet.story.Cursor;
import broadsheet.story.StoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conversations and their numbers. One fact stands for all of a conversation, one for each list of the forum. */
final class ConversationStore {
    private static final int MOST_AT_ONCE = 256;

    private static final String COLUMNS = """
            SELECT id, story_id, title, moderation, board, pinned, locked, readable, last_at, moved_to
            FROM comments_conversation""";

    private ConversationStore() {}

    static Fact fact(TalkId talk) {
        return Fact.of("comments", talk);
    }

    /** Stands for which conversations a list holds, and in which order. */
    static Fact board(long board) {
        return Fact.of("board", board);
    }

    private static Conversation conversation(Row row) {
        Long story = row.numberOrNull("story_id");
        String moderation = row.textOrNull("moderation");
        Long movedTo = row.numberOrNull("moved_to");
        return new Conversation(
                new TalkId(row.number("id")),
                story == null ? null : new StoryId(story),
                row.textOrNull("title"),
                moderation == null ? null : Moderation.of(moderation),
                row.number("board"),
                row.is("pinned"),
                row.is("locked"),
                row.count("readable"),
                row.instantOrNull("last_at"),
                movedTo == null ? null : new TalkId(movedTo));
    }

    static Optional<Conversation> find(Reading reading, TalkId talk) {
        reading.note(fact(talk));
        return reading.one(COLUMNS + " WHERE id = ?", ConversationStore::conversation, talk.value());
    }

    static boolean isLocked(Reading reading, TalkId talk) {
        return find(reading, talk).filter(Conversation::isLocked).isPresent();
    }

    /** Makes sure that a story's conversation is there to be spoken in. */
    static void enter(Writing writing, TalkId talk, StoryId story) {
        writing.exec("""
                INSERT INTO comments_conversation (id, story_id, board, pinned, locked, readable)
                VALUES (?, ?, 0, 0, 0, 0) ON CONFLICT (id) DO NOTHING""", talk.value(), story.value());
    }

    /** Enters a topic of its own, in which nothing has been said. */
    static void start(
            Writing writing, TalkId talk, String title, Moderation moderation, long board, @Nullable MemberId begunBy) {
        writing.exec("""
                INSERT INTO comments_conversation (id, title, moderation, board, pinned, locked, readable, begun_by)
                VALUES (?, ?, ?, ?, 0, 0, 0, ?)""", talk.value(), title, moderation.stored(), board, begunBy == null ? null : begunBy.value());
        writing.changed(fact(talk), board(board));
    }

    /** Counts comments that can be read from now on, or no longer when the number is negative. */
    static void count(Writing writing, TalkId talk, int more) {
        change(writing, talk, () -> writing.exec("""
                UPDATE comments_conversation SET readable = readable + ?,
                  last_at = (SELECT MAX(posted_at) FROM comments_comment WHERE talk_id = ? AND state = 'shown')
                WHERE id = ?""", more, talk.value(), talk.value()));
    }

    static void pin(Writing writing, TalkId talk, boolean pinned) {
        change(
                writing,
                talk,
                () -> writing.exec("UPDATE comments_conversation SET pinned = ? WHERE id = ?", pinned, talk.value()));
    }

    static void lock(Writing writing, TalkId talk, boolean locked) {
        change(
                writing,
                talk,
                () -> writing.exec("UPDATE comments_conversation SET locked = ? WHERE id = ?", locked, talk.value()));
    }

    static void rename(Writing writing, TalkId talk, String title) {
        change(
                writing,
                talk,
                () -> writing.exec("UPDATE comments_conversation SET title = ? WHERE id = ?", title, talk.value()));
    }

    /** Puts a topic into another list, whose way of moderation is its own from then on. */
    static void move(Writing writing, TalkId talk, long board, Moderation moderation) {
        change(
                writing,
                talk,
                () -> writing.exec(
                        "UPDATE comments_conversation SET board = ?, moderation = ? WHERE id = ?",
                        board,
                        moderation.stored(),
                        talk.value()));
    }

    /** Leads from a topic that holds nothing any more to another, and from all that led to it. */
    static void lead(Writing writing, TalkId from, TalkId to) {
        change(
                writing,
                from,
                () -> writing.exec(
                        "UPDATE comments_conversation SET moved_to = ?, pinned = 0 WHERE id = ?",
                        to.value(),
                        from.value()));
        writing.list(
                        "SELECT id FROM comments_conversation WHERE moved_to = ?",
                        row -> new TalkId(row.number("id")),
                        from.value())
                .forEach(earlier -> writing.changed(fact(earlier)));
        writing.exec("UPDATE comments_conversation SET moved_to = ? WHERE moved_to = ?", to.value(), from.value());
    }

    /** Leads nowhere any more: what was said in it stands in it again. */
    static void unlead(Writing writing, TalkId from) {
        change(
                writing,
                from,
                () -> writing.exec("UPDATE comments_conversation SET moved_to = NULL WHERE id = ?", from.value()));
    }

    /** Gives all topics of a list its way of moderation. */
    static void moderate(Writing writing, long board, Moderation moderation) {
        writing.list(
                        "SELECT id FROM comments_conversation WHERE board = ? AND moderation <> ?",
                        row -> new TalkId(row.number("id")),
                        board,
                        moderation.stored())
                .forEach(talk -> writing.changed(fact(talk)));
        writing.exec(
                "UPDATE comments_conversation SET moderation = ? WHERE board = ? AND story_id IS NULL",
                moderation.stored(),
                board);
    }

    /** What a conversation adds to the numbers of its list. */
    private record Standing(long board, boolean isListed, int readable) {
        int topics() {
            return isListed ? 1 : 0;
        }

        int comments() {
            return isListed ? readable : 0;
        }
    }

    private static Optional<Standing> standing(Writing writing, TalkId talk) {
        return writing.one(
                """
                SELECT board, readable, CASE WHEN last_at IS NOT NULL AND moved_to IS NULL THEN 1 ELSE 0 END AS listed
                FROM comments_conversation WHERE id = ?""", row -> new Standing(row.number("board"), row.is("listed"), row.count("readable")), talk.value());
    }

    /** Does something to a conversation, keeps the numbers of its list exact and tells that both read differently. */
    private static void change(Writing writing, TalkId talk, Runnable act) {
        Optional<Standing> before = standing(writing, talk);
        act.run();
        Optional<Standing> after = standing(writing, talk);
        writing.changed(fact(talk));
        if (before.isPresent() && after.isPresent()) {
            tally(writing, before.get(), -1);
            tally(writing, after.get(), 1);
        }
    }

    private static void tally(Writing writing, Standing standing, int sign) {
        writing.changed(board(standing.board()));
        if (standing.board() != Conversation.STORIES && standing.isListed()) {
            writing.exec("""
                    INSERT INTO comments_board (board, topics, comments) VALUES (?, ?, ?)
                    ON CONFLICT (board) DO UPDATE SET topics = comments_board.topics + excluded.topics,
                      comments = comments_board.comments + excluded.comments""", standing.board(), sign * standing.topics(), sign * standing.comments());
        }
    }

    /** How many topics and comments readers find in a list other than that of the stories. */
    static Tally tally(Reading reading, long board) {
        reading.note(board(board));
        return reading.one(
                        "SELECT topics, comments FROM comments_board WHERE board = ?",
                        row -> new Tally(row.count("topics"), row.count("comments")),
                        board)
                .orElse(Tally.NONE);
    }

    /** Tells that something about a conversation reads differently now, in itself and in its list. */
    static void changed(Writing writing, TalkId talk) {
        change(writing, talk, () -> {});
    }

    /** How many comments can be read now, for each of these conversations. */
    static Map<TalkId, Integer> counts(Reading reading, Collection<TalkId> talks) {
        var counts = new HashMap<TalkId, Integer>();
        for (TalkId talk : talks) {
            reading.note(fact(talk));
            counts.put(talk, 0);
        }
        var ids = counts.keySet().stream().map(TalkId::value).toList();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            count(reading, ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)), counts);
        }
        return counts;
    }

    /** The number of places is rounded up, the last id repeated, so that few statements serve every length. */
    private static void count(Reading reading, List<Long> ids, Map<TalkId, Integer> counts) {
        int places = Math.max(1, Integer.highestOneBit(ids.size() * 2 - 1));
        Object[] values = new Object[places];
        for (int i = 0; i < places; i++) {
            values[i] = ids.get(Math.min(i, ids.size() - 1));
        }
        reading.each(
                "SELECT id, readable FROM comments_conversation WHERE id IN (?" + ", ?".repeat(places - 1) + ")",
                row -> Map.entry(new TalkId(row.number("id")), row.count("readable")),
                entry -> counts.put(entry.getKey(), entry.getValue()),
                values);
    }

    /** How many comments can be read in one conversation now. */
    static int count(Reading reading, TalkId talk) {
        return counts(reading, List.of(talk)).getOrDefault(talk, 0);
    }

    /**
     * A page of a list without those at its head, the latest spoken in first.
     *
     * @param before the place of the last one on the page before
     */
    static List<Conversation> listed(Reading reading, long board, Cursor before, int most) {
        reading.note(board(board));
        return reading.list(
                COLUMNS
                        + " WHERE board = ? AND pinned = 0 AND last_at IS NOT NULL AND moved_to IS NULL"
                        + " AND (last_at, id) < (?, ?) ORDER BY last_at DESC, id DESC LIMIT ?",
                ConversationStore::conversation,
                board,
                before.at(),
                before.id(),
                most);
    }

    /** Those at the head of a list, the latest spoken in first. */
    static List<Conversation> pinned(Reading reading, long board) {
        reading.note(board(board));
        return reading.list(
                COLUMNS
                        + " WHERE board = ? AND pinned = 1 AND last_at IS NOT NULL AND moved_to IS NULL"
                        + " ORDER BY last_at DESC, id DESC",
                ConversationStore::conversation,
                board);
    }
}

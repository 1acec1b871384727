package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.story.StoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Conversations as wholes: their numbers, the newest of them, and all of them in a stream. */
final class TalkStore {
    private static final int MOST_AT_ONCE = 256;

    private TalkStore() {}

    /** How many comments can be read now, for each of these stories. */
    static Map<StoryId, Integer> counts(Reading reading, Collection<StoryId> stories) {
        var counts = new HashMap<StoryId, Integer>();
        for (StoryId story : stories) {
            reading.note(CommentStore.fact(story));
            counts.put(story, 0);
        }
        var ids = counts.keySet().stream().map(StoryId::value).toList();
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            count(reading, ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)), counts);
        }
        return counts;
    }

    /** The number of places is rounded up, the last id repeated, so that few statements serve every length. */
    private static void count(Reading reading, List<Long> ids, Map<StoryId, Integer> counts) {
        int places = Math.max(1, Integer.highestOneBit(ids.size() * 2 - 1));
        Object[] values = new Object[places];
        for (int i = 0; i < places; i++) {
            values[i] = ids.get(Math.min(i, ids.size() - 1));
        }
        reading.each(
                "SELECT story_id, readable FROM comments_talk WHERE story_id IN (?" + ", ?".repeat(places - 1) + ")",
                row -> Map.entry(new StoryId(row.number("story_id")), row.count("readable")),
                entry -> counts.put(entry.getKey(), entry.getValue()),
                values);
    }

    /** The shown comments posted last, newest first. */
    static List<Comment> latest(Reading reading, StoryId story, int most) {
        reading.note(CommentStore.fact(story));
        return reading.list(
                CommentStore.COLUMNS
                        + " WHERE story_id = ? AND state = 'shown' ORDER BY posted_at DESC, id DESC LIMIT ?",
                CommentStore::comment,
                story.value(),
                most);
    }

    /** Every comment, whatever its state, in the order in which they came. Meant for commands, so it notes nothing. */
    static void all(Reading reading, @Nullable StoryId story, Consumer<Comment> taker) {
        if (story == null) {
            reading.each(CommentStore.COLUMNS + " ORDER BY id", CommentStore::comment, taker);
        } else {
            reading.each(
                    CommentStore.COLUMNS + " WHERE story_id = ? ORDER BY id",
                    CommentStore::comment,
                    taker,
                    story.value());
        }
    }
}

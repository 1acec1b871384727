package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.text.SafeHtml;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads conversations a page at a time, each a walk along an index from where the last page ended: the page costs what
 * it shows, however long the conversation is.
 */
final class StretchStore {
    /** The most comments on a page. */
    static final int MOST = 50;

    /** The most bytes of comments' words on a page, so that 50 long ones do not make a page that nobody can load. */
    private static final int MOST_BYTES = 90_000;

    private static final String LISTED = CommentStore.COLUMNS + " WHERE talk_id = ? AND listed = 1";

    private static final String TOPS = LISTED + " AND answers_id IS NULL";
    private static final String LIKED = " ORDER BY likes DESC, path LIMIT ?";
    private static final String BEHIND = LISTED + " AND path > ? ORDER BY path LIMIT ?";
    private static final String FROM = LISTED + " AND path >= ? ORDER BY path LIMIT ?";

    private StretchStore() {}

    /** The page behind this comment, or the first one. */
    static Stretch after(Reading reading, TalkId talk, Order order, @Nullable Comment after) {
        reading.note(ConversationStore.fact(talk));
        return switch (order) {
            case OLDEST -> stretch(reading, oldest(reading, talk, BEHIND, after == null ? "" : path(after)));
            case NEWEST -> stretch(reading, newest(reading, talk, after));
            case LIKED -> stretch(reading, liked(reading, talk, after));
        };
    }

    /** The page on which this comment can be read: that of its thread's beginning, or one that begins with it. */
    static Stretch around(Reading reading, Comment comment) {
        reading.note(ConversationStore.fact(comment.talk()));
        Stretch thread = stretch(
                reading, oldest(reading, comment.talk(), FROM, comment.place().thread()));
        return thread.holds(comment.id())
                ? thread
                : stretch(reading, oldest(reading, comment.talk(), FROM, path(comment)));
    }

    private static String path(Comment comment) {
        return comment.place().path();
    }

    private static List<Comment> oldest(Reading reading, TalkId talk, String sql, String path) {
        return reading.list(sql, CommentStore::comment, talk.value(), path, MOST + 1);
    }

    /** The rest of the thread, then the threads before it. */
    private static List<Comment> newest(Reading reading, TalkId talk, @Nullable Comment after) {
        if (after == null) {
            return reading.list(
                    LISTED + " ORDER BY thread DESC, path LIMIT ?", CommentStore::comment, talk.value(), MOST + 1);
        }
        String thread = after.place().thread();
        var found = new ArrayList<>(rest(reading, talk, after, MOST + 1));
        if (found.size() <= MOST) {
            found.addAll(reading.list(
                    LISTED + " AND thread < ? ORDER BY thread DESC, path LIMIT ?",
                    CommentStore::comment,
                    talk.value(),
                    thread,
                    MOST + 1 - found.size()));
        }
        return found;
    }

    /** The rest of the thread, then the threads whose beginnings are liked less, each with its answers. */
    private static List<Comment> liked(Reading reading, TalkId talk, @Nullable Comment after) {
        var found = new ArrayList<Comment>();
        Comment top = after == null ? null : top(reading, talk, after);
        if (after != null) {
            found.addAll(rest(reading, talk, after, MOST + 1));
        }
        List<Comment> tops = top == null
                ? reading.list(TOPS + LIKED, CommentStore::comment, talk.value(), MOST + 1)
                : reading.list(
                        TOPS + " AND (likes < ? OR (likes = ? AND path > ?))" + LIKED,
                        CommentStore::comment,
                        talk.value(),
                        top.likes(),
                        top.likes(),
                        path(top),
                        MOST + 1);
        for (Comment each : tops) {
            if (found.size() > MOST) {
                break;
            }
            found.add(each);
            if (each.shownBelow() > 0) {
                found.addAll(rest(reading, talk, each, MOST + 1 - found.size()));
            }
        }
        return found;
    }

    /** What follows in the same thread. */
    private static List<Comment> rest(Reading reading, TalkId talk, Comment after, int most) {
        return reading.list(
                LISTED + " AND thread = ? AND path > ? ORDER BY path LIMIT ?",
                CommentStore::comment,
                talk.value(),
                after.place().thread(),
                path(after),
                most);
    }

    /** The beginning of a thread, in whatever state. */
    private static @Nullable Comment top(Reading reading, TalkId talk, Comment of) {
        return reading.one(
                        CommentStore.COLUMNS + " WHERE talk_id = ? AND path = ?",
                        CommentStore::comment,
                        talk.value(),
                        of.place().thread())
                .orElse(null);
    }

    private static Stretch stretch(Reading reading, List<Comment> found) {
        if (found.isEmpty()) {
            return new Stretch(found, null, null);
        }
        int fits = 1;
        int bytes = weight(found.getFirst());
        while (fits < Math.min(MOST, found.size()) && bytes + weight(found.get(fits)) <= MOST_BYTES) {
            bytes += weight(found.get(fits++));
        }
        List<Comment> shown = found.subList(0, fits);
        CommentId answered = shown.getFirst().answers();
        return new Stretch(
                shown,
                answered == null ? null : CommentStore.find(reading, answered).orElse(null),
                fits < found.size() ? shown.getLast().id() : null);
    }

    private static int weight(Comment comment) {
        return comment.isShown() ? SafeHtml.escape(comment.words()).getBytes(StandardCharsets.UTF_8).length : 0;
    }
}

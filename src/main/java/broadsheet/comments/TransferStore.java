package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comments on their way from one conversation into another. The conversations' own numbers are for the act to mend. */
final class TransferStore {
    private TransferStore() {}

    /** The comments of the thread in which this one stands, whatever their state. */
    static List<Comment> thread(Reading reading, Comment comment) {
        reading.note(ConversationStore.fact(comment.talk()));
        String first = comment.place().thread();
        return reading.list(
                CommentStore.COLUMNS + " WHERE talk_id = ? AND path >= ? AND path < ? ORDER BY path",
                CommentStore::comment,
                comment.talk().value(),
                first,
                first + "g"); // behind all hexadecimal digits
    }

    /** Whether it is the one with which its conversation begins. */
    static boolean isFirst(Reading reading, Comment comment) {
        reading.note(ConversationStore.fact(comment.talk()));
        return reading.one(
                        "SELECT path FROM comments_comment WHERE talk_id = ? ORDER BY path LIMIT 1",
                        row -> row.text("path"),
                        comment.talk().value())
                .filter(comment.place().path()::equals)
                .isPresent();
    }

    /** Puts one where it stands from now on. */
    static void move(
            Writing writing, Comment comment, TalkId into, @Nullable CommentId answers, Place place, int shownBelow) {
        writing.exec(
                """
                UPDATE comments_comment SET talk_id = ?, answers_id = ?, thread = ?, path = ?, shown_below = ?,
                  listed = ? WHERE id = ?""",
                into.value(),
                answers == null ? null : answers.value(),
                place.thread(),
                place.path(),
                shownBelow,
                comment.isShown() || shownBelow > 0,
                comment.id().value());
        writing.changed(ConversationStore.fact(comment.talk()), ConversationStore.fact(into));
    }

    /** Everything of a conversation, as it stands. */
    static void all(Writing writing, TalkId from, TalkId into) {
        writing.exec("UPDATE comments_comment SET talk_id = ? WHERE talk_id = ?", into.value(), from.value());
        writing.changed(ConversationStore.fact(from), ConversationStore.fact(into));
    }

    /** Tells a comment that stays that fewer can be read under it. */
    static void fewerBelow(Writing writing, CommentId comment, int fewer) {
        writing.exec("""
                UPDATE comments_comment SET shown_below = shown_below - ?,
                  listed = CASE WHEN state = 'shown' OR shown_below - ? > 0 THEN 1 ELSE 0 END WHERE id = ?""", fewer, fewer, comment.value());
    }
}

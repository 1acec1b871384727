package broadsheet.comments;

import broadsheet.platform.db.Reading;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is said, apart from the pages of a conversation: the newest of it, and all of it in a stream. */
final class TalkStore {
    private TalkStore() {}

    /** The shown comments posted last, newest first. */
    static List<Comment> latest(Reading reading, TalkId talk, int most) {
        reading.note(ConversationStore.fact(talk));
        return reading.list(
                CommentStore.COLUMNS
                        + " WHERE talk_id = ? AND state = 'shown' ORDER BY posted_at DESC, id DESC LIMIT ?",
                CommentStore::comment,
                talk.value(),
                most);
    }

    /** Every comment, whatever its state, in the order in which they came. Meant for commands, so it notes nothing. */
    static void all(Reading reading, @Nullable TalkId talk, Consumer<Comment> taker) {
        if (talk == null) {
            reading.each(CommentStore.COLUMNS + " ORDER BY id", CommentStore::comment, taker);
        } else {
            reading.each(
                    CommentStore.COLUMNS + " WHERE talk_id = ? ORDER BY id",
                    CommentStore::comment,
                    taker,
                    talk.value());
        }
    }
}

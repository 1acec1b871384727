package broadsheet.comments;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;

/**
 * Whoever wrote a comment that was taken down asks the moderators to look again, once (Article 20 of Regulation (EU)
 * 2022/2065).
 */
public final class Appeal {
    /** The longest appeal, in code points. */
    static final int LONGEST = 2_000;

    /** Appeals; the one who asks must be known to have written the comment. */
    public Act run(Writing writing, TalkId talk, CommentId id, String words) {
        Comment comment = CommentStore.find(writing, talk, id).orElse(null);
        if (comment == null || !isPossible(comment)) {
            return Act.NOTHING;
        }
        if (words.isEmpty() || PlainText.length(words) > LONGEST) {
            return Act.UNFIT;
        }
        return AppealStore.add(writing, id, words) ? Act.DONE : Act.SAME;
    }

    /** Whether there is anything to appeal against: spam is put aside without a word. */
    static boolean isPossible(Comment comment) {
        return comment.state() == CommentState.REMOVED || comment.state() == CommentState.HIDDEN;
    }
}

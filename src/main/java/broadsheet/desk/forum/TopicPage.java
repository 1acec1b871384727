package broadsheet.desk.forum;

import broadsheet.comments.CommentLine;
import broadsheet.forum.Board;
import broadsheet.identity.StaffFrame;
import java.util.List;

/**
 * One topic and what moderators can do with it.
 *
 * @param here the screen's own address
 * @param address where readers find it
 * @param board the number of its board
 * @param isStory whether it belongs to a story, and so can be neither renamed, moved nor merged away
 * @param comments the latest that readers can read
 * @param wrong what could not be done, or empty
 */
record TopicPage(
        StaffFrame frame,
        String here,
        String title,
        String address,
        long board,
        boolean isStory,
        boolean isPinned,
        boolean isLocked,
        int readable,
        List<Board> boards,
        List<CommentLine> comments,
        String wrong) {
    private static final int LONGEST = 140;

    /** The beginning of a comment. */
    public String beginning(CommentLine comment) {
        String text = comment.text().replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

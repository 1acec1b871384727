package broadsheet.desk.forum;

import broadsheet.comments.CommentLine;
import broadsheet.comments.Conversation;
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
 * @param merged the topics that were merged into this one and can be taken out again
 * @param typed what came back to be mended
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
        List<Conversation> merged,
        TopicForm typed,
        String wrong) {
    private static final int LONGEST = 140;

    /** What could not be done with this act; empty for all others. */
    String wrong(String act) {
        return typed.is(act) ? wrong : "";
    }

    /** What could not be done with an act that has no form of its own. */
    String wrongAtHead() {
        boolean hasPlace = !isStory && (typed.is("rename") || typed.is("move") || typed.is("merge"));
        return hasPlace || (typed.is("split") && !comments.isEmpty()) ? "" : wrong;
    }

    /** What stands in the field for the title. */
    String typedTitle(String act, String standing) {
        return typed.is(act) ? typed.title() : standing;
    }

    /** What stands in the field for where it goes. */
    String typedInto(String act) {
        return typed.is(act) ? typed.into() : "";
    }

    /** Whether a board is chosen. */
    boolean isChosen(String act, Board choice) {
        return typed.is(act) ? Long.toString(choice.id()).equals(typed.board()) : choice.id() == board;
    }

    /** Whether a comment is chosen to leave. */
    boolean isChosen(CommentLine comment) {
        return typed.is("split") && comment.id().toString().equals(typed.comment());
    }

    /** The beginning of a comment. */
    public String beginning(CommentLine comment) {
        String text = comment.text().replace('\n', ' ');
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package broadsheet.forum;

import broadsheet.comments.ModerateBoard;
import broadsheet.platform.db.Writing;
import broadsheet.section.Moderation;

/** Renames a board, says what it is for, how it is moderated, and closes or opens it. Its address stays. */
public final class ArrangeBoard {
    private final ModerateBoard moderate = new ModerateBoard();

    ArrangeBoard() {}

    /** @throws IllegalArgumentException when its name is empty or too long */
    public Board run(Writing writing, Board before, String name, String about, Moderation moderation, boolean closed) {
        Board after = before.arranged(BoardWords.name(name), BoardWords.about(about), moderation, closed);
        BoardStore.update(writing, after);
        if (before.moderation() != moderation) {
            moderate.run(writing, before.id(), moderation);
        }
        return after;
    }
}

package broadsheet.forum;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import java.util.Set;

/** Opens a new board, behind all others. */
public final class OpenBoard {
    private static final Set<String> TAKEN = Set.of(Boards.STORIES, "topics", "new");

    private final Ids ids;

    OpenBoard(Ids ids) {
        this.ids = ids;
    }

    /** @throws IllegalArgumentException when its name is empty or too long, or its address is taken */
    public Board run(Writing writing, Slug slug, String name, String about, Moderation moderation) {
        if (TAKEN.contains(slug.text())) {
            throw new IllegalArgumentException("\"" + slug + "\" is an address of the program itself.");
        }
        if (BoardStore.all(writing).stream().anyMatch(board -> board.slug().equals(slug))) {
            throw new IllegalArgumentException("There is a board at \"" + slug + "\" already.");
        }
        int last =
                BoardStore.all(writing).stream().mapToInt(Board::position).max().orElse(0);
        var board = new Board(
                ids.next(), slug, BoardWords.name(name), BoardWords.about(about), last + 1, moderation, false);
        BoardStore.insert(writing, board);
        return board;
    }
}

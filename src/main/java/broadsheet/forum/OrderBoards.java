package broadsheet.forum;

import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.List;

/** Lets a board change places with its neighbour. */
public final class OrderBoards {
    OrderBoards() {}

    /** Nothing happens at the ends. */
    public void run(Writing writing, Board board, boolean up) {
        List<Board> all = new ArrayList<>(BoardStore.all(writing));
        int from = all.indexOf(board);
        int to = up ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= all.size()) {
            return;
        }
        all.set(from, all.set(to, board));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).position() != i + 1) {
                BoardStore.update(writing, all.get(i).at(i + 1));
            }
        }
    }
}

package broadsheet.forum;

import broadsheet.platform.db.Reading;
import java.util.List;
import java.util.Optional;

/** The front door to the boards, but that of the stories, which is built in. */
public final class Boards {
    /** The address's word of the board of the stories. */
    public static final String STORIES = "stories";

    Boards() {}

    /** All in their order. */
    public List<Board> all(Reading reading) {
        return BoardStore.all(reading);
    }

    /** The board of that number. */
    public Optional<Board> find(Reading reading, long id) {
        return all(reading).stream().filter(board -> board.id() == id).findFirst();
    }

    /** The board that stands there. */
    public Optional<Board> at(Reading reading, String slug) {
        return all(reading).stream()
                .filter(board -> board.slug().text().equals(slug))
                .findFirst();
    }
}

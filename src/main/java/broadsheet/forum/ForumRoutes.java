package broadsheet.forum;

import broadsheet.comments.Topics;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.story.Cursor;
import java.util.Optional;

/** The addresses of the forum's lists. */
final class ForumRoutes {
    private final ForumPrinter printer;

    ForumRoutes(ForumPrinter printer) {
        this.printer = printer;
    }

    void on(Routes routes) {
        routes.kept(Topics.FORUM, this::forum).kept(Topics.FORUM + "/{board}", this::board, "after");
    }

    private Reply forum(Visit visit, Reading reading) {
        return new Reply.Page(new Template("forum/forum.jte", printer.forum(reading)));
    }

    private Reply board(Visit visit, Reading reading) {
        String asked = visit.query("after");
        Optional<Cursor> before = asked == null ? Optional.empty() : Cursor.of(asked);
        String address = Topics.FORUM + "/" + visit.part("board");
        Optional<BoardPage> page = printer.board(reading, visit.part("board"), before);
        boolean askedForNothing = visit.query().containsKey("after") && before.isEmpty();
        if (page.isPresent() && !askedForNothing) {
            return new Reply.Page(new Template("forum/board.jte", page.get()));
        }
        boolean isBoard = page.isPresent()
                || printer.board(reading, visit.part("board"), Optional.empty()).isPresent();
        return isBoard ? new Reply.Moved(address) : Reply.NOT_FOUND;
    }
}

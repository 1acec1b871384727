package broadsheet.desk.forum;

import broadsheet.desk.WhenRead;
import broadsheet.forum.Board;
import broadsheet.forum.ForumRoom;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import java.util.Optional;

/** Boards opened, renamed, ordered and closed. */
final class BoardRoutes {
    private final ForumRoom forum;

    BoardRoutes(ForumRoom forum) {
        this.forum = forum;
    }

    void on(StaffRoutes routes) {
        String board = ForumDesk.BOARDS + "/{board}";
        routes.page(
                        ForumDesk.BOARDS,
                        Permission.ARRANGE,
                        (visit, reading) ->
                                list(200, reading, visit.frame(), "", "", "", Moderation.USUAL.stored(), ""))
                .act(ForumDesk.BOARDS, Permission.ARRANGE, this::open)
                .page(board, Permission.ARRANGE, this::board)
                .act(board, Permission.ARRANGE, this::arrange)
                .act(board + "/order", Permission.ARRANGE, this::order)
                .saying("board-opened", "The board is open.")
                .saying("board-arranged", "Saved.");
    }

    private Reply list(
            int status,
            Reading reading,
            StaffFrame frame,
            String name,
            String slug,
            String about,
            String moderation,
            String wrong) {
        var page = new BoardsPage(
                frame.titled("Boards"), forum.boards().all(reading), name, slug, about, moderation, wrong);
        return new Reply.Personal(status, new Template("desk/forum/boards.jte", page));
    }

    private Reply open(StaffForm form, Writing writing) {
        try {
            String name = form.field("name");
            Slug slug = form.field("slug").isBlank()
                    ? Slug.from(name, "board")
                    : new Slug(form.field("slug").strip());
            Board opened = forum.openBoard()
                    .run(writing, slug, name, form.field("about"), WhenRead.chosen(form.field("moderation")));
            form.record(writing, "opened a board", "board/" + opened.id(), "", opened.address());
            return new Reply.SeeOther(ForumDesk.BOARDS + "?said=board-opened");
        } catch (IllegalArgumentException e) {
            throw new Declined(list(
                    422,
                    writing,
                    form.frame(),
                    form.field("name"),
                    form.field("slug"),
                    form.field("about"),
                    form.field("moderation"),
                    String.valueOf(e.getMessage())));
        }
    }

    private Optional<Board> find(Reading reading, String number) {
        return Numbers.of(number).flatMap(id -> forum.boards().find(reading, id));
    }

    private Reply board(StaffVisit visit, Reading reading) {
        return find(reading, visit.part("board"))
                .map(board -> page(
                        200,
                        new BoardDeskPage(
                                visit.frame().titled(board.name()),
                                board,
                                board.name(),
                                board.about(),
                                board.moderation().stored(),
                                board.isClosed(),
                                "")))
                .orElse(Reply.NOT_FOUND);
    }

    private static Reply page(int status, BoardDeskPage page) {
        return new Reply.Personal(status, new Template("desk/forum/board.jte", page));
    }

    private Reply arrange(StaffForm form, Writing writing) {
        Optional<Board> found = find(writing, form.part("board"));
        if (found.isEmpty()) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        Board before = found.get();
        boolean closed = !form.field("closed").isEmpty();
        try {
            Board after = forum.arrangeBoard()
                    .run(
                            writing,
                            before,
                            form.field("name"),
                            form.field("about"),
                            WhenRead.chosen(form.field("moderation")),
                            closed);
            form.record(writing, "arranged a board", "board/" + before.id(), before.toString(), after.toString());
            return new Reply.SeeOther(ForumDesk.BOARDS + "?said=board-arranged");
        } catch (IllegalArgumentException e) {
            throw new Declined(page(
                    422,
                    new BoardDeskPage(
                            form.frame().titled(before.name()),
                            before,
                            form.field("name"),
                            form.field("about"),
                            form.field("moderation"),
                            closed,
                            String.valueOf(e.getMessage()))));
        }
    }

    private Reply order(StaffForm form, Writing writing) {
        Optional<Board> found = find(writing, form.part("board"));
        if (found.isEmpty()) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        boolean up = form.field("to").equals("up");
        forum.orderBoards().run(writing, found.get(), up);
        form.record(
                writing,
                up ? "moved a board up" : "moved a board down",
                "board/" + found.get().id(),
                "",
                "");
        return new Reply.SeeOther(ForumDesk.BOARDS);
    }
}

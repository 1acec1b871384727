package broadsheet.desk.forum;

import broadsheet.forum.Board;
import broadsheet.identity.StaffFrame;
import java.util.List;

/** All boards, and the form that opens one. {@code wrong} says what could not be taken, or is empty. */
record BoardsPage(
        StaffFrame frame,
        List<Board> boards,
        String name,
        String slug,
        String about,
        String moderation,
        String wrong) {}

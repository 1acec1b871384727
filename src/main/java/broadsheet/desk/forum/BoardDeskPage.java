package broadsheet.desk.forum;

import broadsheet.forum.Board;
import broadsheet.identity.StaffFrame;

/** One board and what can be changed of it. {@code wrong} says what could not be taken, or is empty. */
record BoardDeskPage(
        StaffFrame frame, Board board, String name, String about, String moderation, boolean closed, String wrong) {}

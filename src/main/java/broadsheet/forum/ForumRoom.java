package broadsheet.forum;

import broadsheet.comments.CommentsRoom;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberRoutes;
import broadsheet.members.MembersRoom;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Routes;
import broadsheet.platform.time.Ids;
import broadsheet.story.Stories;

/** Wires the forum. */
public final class ForumRoom {
    private final Database database;
    private final Masthead masthead;
    private final CommentsRoom comments;
    private final Limits limits;
    private final Boards boards = new Boards();
    private final OpenBoard openBoard;
    private final ArrangeBoard arrangeBoard = new ArrangeBoard();
    private final OrderBoards orderBoards = new OrderBoards();
    private final AskPoll askPoll = new AskPoll();
    private final Vote vote = new Vote();
    private final ForumPrinter printer;
    private final ForumVenues venues;

    public ForumRoom(
            Database database, Ids ids, Limits limits, Masthead masthead, Stories stories, CommentsRoom comments) {
        this.database = database;
        this.masthead = masthead;
        this.comments = comments;
        this.limits = limits;
        this.openBoard = new OpenBoard(ids);
        this.printer = new ForumPrinter(masthead, stories, boards);
        this.venues = new ForumVenues(stories, boards, printer, new PollPrinter());
    }

    /** The front door to the boards. */
    public Boards boards() {
        return boards;
    }

    /** The act of opening a board. */
    public OpenBoard openBoard() {
        return openBoard;
    }

    /** The act of arranging a board. */
    public ArrangeBoard arrangeBoard() {
        return arrangeBoard;
    }

    /** The act of ordering the boards. */
    public OrderBoards orderBoards() {
        return orderBoards;
    }

    /** The act of putting a question to a topic's readers. */
    public AskPoll askPoll() {
        return askPoll;
    }

    /** The act of voting, and of taking a member's votes back. */
    public Vote vote() {
        return vote;
    }

    /** Lets members take along what they asked and voted for, and leave. */
    public ForumRoom plugInto(MembersRoom members) {
        var polls = new PollsOfMembers(vote);
        members.data(polls).farewell(polls);
        return this;
    }

    /** Puts the forum under its addresses. */
    public void on(Routes routes, MemberRoutes members) {
        new ForumRoutes(printer).on(routes);
        new StartRoutes(database, masthead, boards, limits, comments.startTopic(), askPoll, comments.barred())
                .on(routes, members);
        new PollRoutes(venues, vote, comments.barred()).on(members);
        comments.on(routes, members, ForumVenues.PATTERN, venues);
    }
}

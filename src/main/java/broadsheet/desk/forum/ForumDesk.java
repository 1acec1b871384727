package broadsheet.desk.forum;

import broadsheet.comments.CommentsRoom;
import broadsheet.forum.ForumRoom;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.platform.time.Ids;
import broadsheet.story.Stories;

/** The addresses of the forum's screens. */
public final class ForumDesk {
    static final String BOARDS = "/desk/forum/boards";
    static final String TOPICS = "/desk/forum/topics";

    private final ForumRoom forum;
    private final CommentsRoom comments;
    private final Stories stories;
    private final Ids ids;

    public ForumDesk(ForumRoom forum, CommentsRoom comments, Stories stories, Ids ids) {
        this.forum = forum;
        this.comments = comments;
        this.stories = stories;
        this.ids = ids;
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        new BoardRoutes(forum).on(routes);
        new TopicRoutes(
                        forum.boards(),
                        comments.comments(),
                        stories,
                        new TopicActs(forum.boards(), comments.comments(), stories, ids))
                .on(routes);
        routes.menu(55, "Forum", TOPICS, Permission.MODERATE).menu(65, "Boards", BOARDS, Permission.ARRANGE);
    }
}

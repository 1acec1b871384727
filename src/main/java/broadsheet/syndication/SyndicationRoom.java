package broadsheet.syndication;

import broadsheet.comments.Comments;
import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.http.Routes;
import broadsheet.section.Sections;
import broadsheet.story.Stories;

/** Wires the feeds. */
public final class SyndicationRoom {
    private final FeedRoutes routes;

    public SyndicationRoom(
            Masthead masthead, Sections sections, Stories stories, Pictures pictures, Comments comments) {
        this.routes = new FeedRoutes(
                masthead,
                sections,
                stories,
                new StoryItems(masthead, stories, pictures),
                new CommentItems(masthead, comments));
    }

    /** Puts the feeds under their addresses. */
    public void on(Routes table) {
        routes.on(table);
    }
}

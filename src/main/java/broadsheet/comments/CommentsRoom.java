package broadsheet.comments;

import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Routes;
import broadsheet.platform.time.Ids;
import broadsheet.story.Stories;
import broadsheet.story.StoryPanel;
import broadsheet.story.StoryPlace;

/** Wires the conversations, and plugs them in below the stories. */
public final class CommentsRoom {
    private final Database database;
    private final Stories stories;
    private final Gate gate;
    private final TalkPrinter printer;
    private final Post post;
    private final TakeIn takeIn;
    private final Comments comments;
    private final StoryPanel panel;

    public CommentsRoom(Database database, Ids ids, Masthead masthead, Stories stories, Gate gate) {
        this.database = database;
        this.stories = stories;
        this.gate = gate;
        this.printer = new TalkPrinter(masthead);
        this.post = new Post(ids);
        this.takeIn = new TakeIn(ids);
        this.comments = new Comments(stories);
        this.panel = new ConversationPanel(printer);
        stories.panel(panel);
    }

    /** The front door. */
    public Comments comments() {
        return comments;
    }

    /** The act of posting. */
    public Post post() {
        return post;
    }

    /** The act of taking in what was said elsewhere. */
    public TakeIn takeIn() {
        return takeIn;
    }

    /** What stands below a story. */
    public StoryPanel panel() {
        return panel;
    }

    /** Puts the stories' conversations under their addresses. */
    public void on(Routes routes) {
        var below = new StoryVenues(stories);
        for (String place : StoryPlace.PATTERNS) {
            on(routes, Venue.below(place), below);
        }
    }

    /**
     * Puts conversations under an address of their own, with their forms and all that belongs to them.
     *
     * @param pattern where one of them stands
     */
    public void on(Routes routes, String pattern, Venues venues) {
        var form = new CommentForm(database, venues, printer, gate, post);
        new CommentsRoutes(database, venues, printer, gate, form).on(routes, pattern);
    }
}

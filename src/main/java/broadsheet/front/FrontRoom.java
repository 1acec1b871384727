package broadsheet.front;

import broadsheet.masthead.Masthead;
import broadsheet.platform.http.Routes;
import broadsheet.section.Sections;
import broadsheet.story.Stories;

/** Wires the fronts. */
public final class FrontRoom {
    private final FrontRoutes routes;

    public FrontRoom(Masthead masthead, Sections sections, Stories stories) {
        this.routes = new FrontRoutes(masthead, sections, stories);
    }

    /** Puts the front page, the section fronts and the lists under their addresses. */
    public void on(Routes table) {
        routes.on(table);
    }
}

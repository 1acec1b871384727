package broadsheet.archive;

import broadsheet.masthead.Masthead;
import broadsheet.platform.http.Routes;
import broadsheet.story.Stories;

/** Wires the archive. */
public final class ArchiveRoom {
    private final ArchiveRoutes routes;

    public ArchiveRoom(Masthead masthead, Stories stories) {
        this.routes = new ArchiveRoutes(stories, new ArchivePrinter(masthead, stories));
    }

    /** Puts days and months under their addresses. */
    public void on(Routes table) {
        routes.on(table);
    }
}

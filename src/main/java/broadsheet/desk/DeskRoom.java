package broadsheet.desk;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;

/** Wires the newsroom's screens. */
public final class DeskRoom {
    /** Puts the screens behind the door. */
    public void on(StaffRoutes routes) {
        routes.page("/desk", Permission.COME_IN, this::overview);
    }

    private Reply overview(StaffVisit visit, Reading reading) {
        return new Reply.Page(
                new Template("desk/overview.jte", new OverviewPage(visit.frame().titled("Desk"))));
    }
}

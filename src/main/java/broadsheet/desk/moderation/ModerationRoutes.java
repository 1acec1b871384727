package broadsheet.desk.moderation;

import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;

/** The moderators' addresses. */
public final class ModerationRoutes {
    private static final int BEHIND_THE_PICTURES = 40;

    private final Ground ground;

    public ModerationRoutes(Ground ground) {
        this.ground = ground;
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        var screens = new QueueScreens(ground);
        var acts = new QueueActs(ground, screens);
        var bans = new BanActs(ground, acts);
        var banAppeals = new BanAppealActs(ground, acts);
        String here = QueueAsked.ADDRESS;
        routes.menu(BEHIND_THE_PICTURES, "Comments", here, Permission.MODERATE)
                .waiting(here, screens::waiting)
                .page(
                        here,
                        Permission.MODERATE,
                        screens::page,
                        "tab",
                        "order",
                        "section",
                        "q",
                        "after",
                        "done",
                        "before")
                .act(here, Permission.MODERATE, acts::decide)
                .act(here + "/undo", Permission.MODERATE, acts::undo)
                .act(here + "/appeal", Permission.MODERATE, acts::appeal)
                .act(here + "/ban-appeal", Permission.MODERATE, banAppeals::decide)
                .act(here + "/ban", Permission.MODERATE, bans::fromComment)
                .saying("picked", "Picked: readers see that the editors like it.")
                .saying("not-picked", "No longer picked.")
                .saying("so", "It was so already.")
                .saying("undone", "Taken back: the comments are as they were before.")
                .saying("banned", "Banned. Whoever it is reads the reason when trying to write.")
                .saying("lifted", "The ban is lifted.")
                .saying("ban-lifted", BanAppealActs.LIFTED)
                .saying("ban-kept", BanAppealActs.KEPT)
                .saying("ban-over", BanAppealActs.OVER)
                .saying("trusted", "Trusted: what this member writes is shown at once.")
                .saying("not-trusted", "No longer trusted by hand.");
        new CommentScreens(ground, screens).on(routes);
        new ReaderScreens(ground, bans).on(routes);
        new ListScreens(ground, bans).on(routes);
    }
}

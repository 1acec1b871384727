package broadsheet.desk;

import broadsheet.comments.CommentsRoom;
import broadsheet.contributions.ContributionsRoom;
import broadsheet.desk.checks.Checks;
import broadsheet.desk.checks.OutsideLinks;
import broadsheet.desk.contributions.ContributionRoutes;
import broadsheet.desk.forum.ForumDesk;
import broadsheet.desk.fronts.FrontsRoutes;
import broadsheet.desk.library.LibraryRoutes;
import broadsheet.desk.moderation.BurstLetters;
import broadsheet.desk.moderation.ModerationRoutes;
import broadsheet.desk.record.RecordRoutes;
import broadsheet.desk.settings.SettingsRoutes;
import broadsheet.desk.writing.WritingRoutes;
import broadsheet.forum.ForumRoom;
import broadsheet.front.FrontRoom;
import broadsheet.identity.IdentityRoom;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.Masthead;
import broadsheet.members.MembersRoom;
import broadsheet.moderation.ModerationRoom;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Whereabouts;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.outbound.Outcome;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;
import broadsheet.story.Cursor;
import broadsheet.story.SlateFilter;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import java.util.List;
import java.util.function.Function;

/** Wires the newsroom's screens. */
public final class DeskRoom {
    private static final int FEW = 8;

    /** The rooms below, whose acts the screens call. */
    public record Below(
            Masthead masthead,
            Sections sections,
            PictureRoom pictures,
            StoryRoom stories,
            FrontRoom front,
            CommentsRoom comments,
            ForumRoom forum,
            IdentityRoom identity,
            MembersRoom members,
            ModerationRoom moderation,
            ContributionsRoom contributions) {}

    /**
     * What the ground floor gives.
     *
     * @param routes the table of all addresses, which may still be added to
     * @param outbound asks an address outside what stands there
     */
    public record Ground(
            Database database,
            Tokens tokens,
            Ids ids,
            Limits limits,
            Ledger ledger,
            Mailroom mailroom,
            Routes routes,
            Function<String, Outcome> outbound) {}

    private final Below below;
    private final Ground ground;

    public DeskRoom(Below below, Ground ground) {
        this.below = below;
        this.ground = ground;
    }

    /** Puts the screens behind the door. */
    public void on(StaffRoutes routes) {
        routes.page("/desk", Permission.COME_IN, this::overview);
        var checks = new Checks(
                below.pictures().pictures(), below.sections(), below.masthead(), new Whereabouts(ground.routes()));
        var links = new OutsideLinks(ground.database(), below.masthead(), ground.ledger(), ground.outbound());
        new WritingRoutes(below, ground.tokens(), ground.ids(), checks, links).on(routes);
        new FrontsRoutes(below.front(), below.stories(), below.masthead()).on(routes);
        var moderation = new broadsheet.desk.moderation.Ground(
                below.comments().moderators(),
                below.moderation(),
                below.members().members(),
                below.identity().people(),
                below.sections(),
                below.masthead());
        new ModerationRoutes(moderation).on(routes);
        below.moderation().judge().alerts(new BurstLetters(moderation, ground.mailroom()));
        new LibraryRoutes(below.pictures(), ground.database(), ground.limits()).on(routes);
        new ContributionRoutes(below, ground.database()).on(routes);
        new RecordRoutes(below.identity(), below.stories(), below.sections(), below.pictures()).on(routes);
        new ForumDesk(below.forum(), below.comments(), below.stories().stories(), ground.ids()).on(routes);
        new SettingsRoutes(below.masthead(), below.sections(), ground.ids(), checks).on(routes);
    }

    /** Forgets preview links 30 days after they ended. */
    public void sweep(Writing writing) {
        WritingRoutes.sweep(writing);
    }

    private Reply overview(StaffVisit visit, Reading reading) {
        boolean edits = visit.staff().may(Permission.EDIT, 0);
        SlateFilter mine = SlateFilter.ALL.by(visit.staff().id().value());
        List<SlateLine> yours = visit.staff().may(Permission.WRITE) ? lines(reading, mine) : List.of();
        List<SlateLine> drafts = edits ? lines(reading, SlateFilter.ALL.in(StoryState.UNPUBLISHED)) : List.of();
        var page = new OverviewPage(
                visit.frame().titled("Desk"),
                visit.staff().may(Permission.ARRANGE)
                        && below.sections().all(reading).isEmpty(),
                yours,
                drafts.stream().filter(line -> !yours.contains(line)).toList(),
                edits ? lines(reading, SlateFilter.ALL.in(StoryState.SCHEDULED)) : List.of(),
                edits ? lines(reading, SlateFilter.ALL.in(StoryState.PUBLISHED)) : List.of());
        return new Reply.Page(new Template("desk/overview.jte", page));
    }

    private List<SlateLine> lines(Reading reading, SlateFilter filter) {
        return below.stories().slate().page(reading, filter, Cursor.START, FEW).lines();
    }
}

package broadsheet.desk;

import broadsheet.desk.record.RecordRoutes;
import broadsheet.desk.settings.SettingsRoutes;
import broadsheet.desk.writing.WritingRoutes;
import broadsheet.identity.IdentityRoom;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;
import broadsheet.story.Cursor;
import broadsheet.story.SlateFilter;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import java.util.List;

/** Wires the newsroom's screens. */
public final class DeskRoom {
    private static final int FEW = 8;

    private final Masthead masthead;
    private final Sections sections;
    private final StoryRoom stories;
    private final IdentityRoom identity;
    private final Tokens tokens;
    private final Ids ids;

    public DeskRoom(
            Masthead masthead, Sections sections, StoryRoom stories, IdentityRoom identity, Tokens tokens, Ids ids) {
        this.masthead = masthead;
        this.sections = sections;
        this.stories = stories;
        this.identity = identity;
        this.tokens = tokens;
        this.ids = ids;
    }

    /** Puts the screens behind the door. */
    public void on(StaffRoutes routes) {
        routes.page("/desk", Permission.COME_IN, this::overview);
        new WritingRoutes(stories, sections, masthead, identity, tokens, ids).on(routes);
        new RecordRoutes(identity.record()).on(routes);
        new SettingsRoutes(masthead, sections, ids).on(routes);
    }

    private Reply overview(StaffVisit visit, Reading reading) {
        boolean writes = visit.staff().may(Permission.WRITE, 0);
        SlateFilter mine = SlateFilter.ALL.by(visit.staff().id().value());
        var page = new OverviewPage(
                visit.frame().titled("Desk"),
                visit.staff().may(Permission.WRITE) ? lines(reading, mine) : List.of(),
                writes ? lines(reading, SlateFilter.ALL.in(StoryState.SCHEDULED)) : List.of(),
                writes ? lines(reading, SlateFilter.ALL.in(StoryState.UNPUBLISHED)) : List.of());
        return new Reply.Page(new Template("desk/overview.jte", page));
    }

    private List<SlateLine> lines(Reading reading, SlateFilter filter) {
        return stories.slate().page(reading, filter, Cursor.START, FEW).lines();
    }
}

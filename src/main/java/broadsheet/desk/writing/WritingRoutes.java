package broadsheet.desk.writing;

import broadsheet.desk.DeskRoom;
import broadsheet.desk.checks.Checks;
import broadsheet.desk.checks.OutsideLinks;
import broadsheet.identity.Declined;
import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRecord;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Section;
import broadsheet.section.SectionId;
import broadsheet.section.Sections;
import broadsheet.story.Byline;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Cursor;
import broadsheet.story.SlateFilter;
import broadsheet.story.SlateFound;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The addresses of writing: the list, a new story, the editor; history and decisions stand beside. */
public final class WritingRoutes {
    private static final int LINES = 40;
    private static final Duration PREVIEWS_KEPT = Duration.ofDays(30);

    private final StoryRoom room;
    private final Pictures pictures;
    private final Sections sections;
    private final Masthead masthead;
    private final People people;
    private final StaffRecord record;
    private final Tokens tokens;
    private final Ids ids;
    private final Access access;
    private final Checks checks;
    private final StoryScreens screens;
    private final OutsideLinks links;

    public WritingRoutes(DeskRoom.Below below, Tokens tokens, Ids ids, Checks checks, OutsideLinks links) {
        this.room = below.stories();
        this.pictures = below.pictures().pictures();
        this.sections = below.sections();
        this.masthead = below.masthead();
        this.people = below.identity().people();
        this.record = below.identity().record();
        this.tokens = tokens;
        this.ids = ids;
        this.access = new Access(room);
        this.checks = checks;
        this.links = links;
        this.screens = new StoryScreens(
                room, sections, checks, masthead, below.contributions().contributions());
    }

    /** Forgets preview links 30 days after they ended. */
    public static void sweep(Writing writing) {
        PreviewStore.sweep(writing, writing.now().minus(PREVIEWS_KEPT));
    }

    /** Puts them behind the door. */
    public void on(StaffRoutes routes) {
        var save = new SaveStory(room, access, screens, links, pictures);
        routes.menu(10, "Stories", "/desk/stories", Permission.WRITE)
                .page("/desk/stories", Permission.WRITE, this::slate, "q", "section", "state", "mine", "before")
                .page("/desk/stories/new", Permission.WRITE, this::blank)
                .act("/desk/stories", Permission.WRITE, this::begin)
                .page("/desk/stories/{story}", Permission.WRITE, this::editor)
                .act("/desk/stories/{story}", Permission.WRITE, save::byHand)
                .act("/desk/stories/{story}/autosave", Permission.WRITE, save::byItself)
                .saying("begun", "The story is begun. It saves itself while you write.")
                .saying("saved", "Saved.");
        room.acts().schedule().rights(new Rights(people, record, masthead));
        new PresenceRoutes(access).on(routes);
        new FindRoutes(room).on(routes);
        var decisions = new Decisions(access, screens);
        new HistoryRoutes(room, access, record).on(routes);
        var previews = new PreviewRoutes(room, masthead, access, tokens, ids);
        pictures.loans(previews::isLent);
        pictures.videoLoans(previews::isLent);
        previews.on(routes);
        new DecisionRoutes(room, sections, decisions).on(routes);
        new TimeRoutes(room, masthead, checks, decisions).on(routes);
    }

    private Reply slate(StaffVisit visit, Reading reading) {
        StaffFrame frame = visit.frame();
        List<Section> mine = screens.sections(reading, visit.staff());
        String wanted = visit.query("section");
        Set<SectionId> ids = mine.stream()
                .filter(section -> wanted.isEmpty() || section.path().equals(wanted))
                .map(Section::id)
                .collect(java.util.stream.Collectors.toSet());
        boolean everywhere =
                wanted.isEmpty() && mine.size() == sections.all(reading).size();
        if (ids.isEmpty() && !everywhere) {
            return Reply.NOT_FOUND;
        }
        SlateFilter filter = SlateFilter.ALL.in(everywhere ? Set.of() : ids).saying(visit.query("q"));
        boolean ownOnly = visit.query("mine").equals("1");
        if (ownOnly) {
            filter = filter.by(visit.staff().id().value());
        }
        StoryState state = state(visit.query("state"));
        SlateFilter shown = state == null ? filter : filter.in(state);
        SlateFound found = room.slate()
                .found(reading, shown, Cursor.of(visit.query("before")).orElse(Cursor.START), LINES);
        Cursor older = found.page().older();
        var view = new SlateView(
                frame.titled("Stories"),
                found.page().lines(),
                PresenceStore.writers(
                        reading,
                        found.page().lines().stream().map(SlateLine::id).toList(),
                        reading.now()),
                access.changeable(reading, visit.staff(), found.page().lines()),
                found.counts(),
                found.lookedBack(),
                mine,
                visit.query("q"),
                wanted,
                state == null ? "" : visit.query("state"),
                ownOnly,
                "");
        return new Reply.Page(new Template("desk/writing/slate.jte", older == null ? view : withOlder(view, older)));
    }

    private static SlateView withOlder(SlateView view, Cursor older) {
        return new SlateView(
                view.frame(),
                view.lines(),
                view.writers(),
                view.changeable(),
                view.counts(),
                view.lookedBack(),
                view.sections(),
                view.words(),
                view.section(),
                view.state(),
                view.mine(),
                view.stateAddress(view.state()) + "&before="
                        + URLEncoder.encode(older.toString(), StandardCharsets.UTF_8));
    }

    private static @Nullable StoryState state(String word) {
        for (StoryState state : StoryState.values()) {
            if (state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return state;
            }
        }
        return null;
    }

    private Reply blank(StaffVisit visit, Reading reading) {
        return blank(200, visit.frame(), screens.sections(reading, visit.staff()), "", "", "");
    }

    private static Reply blank(
            int status, StaffFrame frame, List<Section> sections, String headline, String section, String wrong) {
        var page = new NewStoryPage(frame.titled("New story"), sections, headline, section, wrong);
        return new Reply.Personal(status, new Template("desk/writing/new.jte", page));
    }

    private Reply begin(StaffForm form, Writing writing) {
        String headline = form.field("headline");
        Optional<Section> section = sections.at(writing, form.field("section"))
                .filter(found -> Access.may(form.staff(), Permission.WRITE, found));
        try {
            if (section.isEmpty()) {
                throw new IllegalArgumentException("Choose one of your sections.");
            }
            Lengths.checkHeadline(headline);
            String name = form.staff().name();
            var own = new Byline(name, room.acts().introduceAuthor().named(writing, Slug.from(name, "author"), name));
            Copy copy = Copy.of(headline, Body.EMPTY).with(List.of(own), List.of());
            StoryId id = room.acts()
                    .draft()
                    .begin(
                            writing,
                            section.get(),
                            Slug.from(copy.headline(), "story"),
                            StoryKind.STORY,
                            CommentsMode.OPEN,
                            copy,
                            SaveStory.writer(form));
            form.record(writing, "began", "story/" + id, "", copy.headline());
            return new Reply.SeeOther("/desk/stories/" + id.value() + "?said=begun");
        } catch (IllegalArgumentException e) {
            throw new Declined(blank(
                    422,
                    form.frame(),
                    screens.sections(writing, form.staff()),
                    headline,
                    form.field("section"),
                    String.valueOf(e.getMessage())));
        }
    }

    private Reply editor(StaffVisit visit, Reading reading) {
        return access.open(reading, visit.staff(), visit.part("story"))
                .map(line -> screens.editor(reading, visit.frame(), line))
                .orElse(Reply.NOT_FOUND);
    }
}

package broadsheet.story;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.text.Words;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Wires the stories. */
public final class StoryRoom {
    private final Masthead masthead;
    private final Stories stories;
    private final StoryPrinter printer;
    private final Pictures pictures;
    private final Acts acts;
    private final Slate slate;
    private final StoryHistory history = new StoryHistory();

    public StoryRoom(
            Database database, Ids ids, Ledger ledger, Masthead masthead, Sections sections, Pictures pictures) {
        this.masthead = masthead;
        this.pictures = pictures;
        this.stories = new Stories(sections, pictures);
        this.printer = new StoryPrinter(masthead, sections, stories, pictures);
        this.slate = new Slate(sections);
        var publish = new Publish(sections, masthead);
        var takeOff = new TakeOff(ids, sections);
        var schedule = new Schedule(database, sections, ledger, publish, takeOff);
        this.acts = new Acts(
                new IntroduceAuthor(ids),
                new NameTopic(ids),
                new Draft(ids, sections),
                new Revise(ids, sections),
                publish,
                schedule,
                new Correct(ids, sections),
                new Kill(ids, sections),
                new Move(sections),
                new Arrange(sections),
                new PublishPage(ids, sections),
                new RememberAddress(),
                new Save(ids, sections),
                new Restore(ids, sections),
                new Spike(sections),
                new Unspike(sections),
                new TakeDown(ids, sections),
                takeOff,
                new Reinstate(sections),
                new Embargo(sections, schedule),
                new LiftEmbargo());
        masthead.pages(this::foot);
        var placed = new PlacedPictures();
        placed.catchUp(database);
        FoundBy.catchUp(database);
        pictures.uses(placed);
        pictures.videoUses(new PlacedVideos());
    }

    /** What the foot of every page names: the corrections, and the undated pages that want to be there. */
    private List<NavigationItem> foot(Reading reading) {
        var foot = new ArrayList<NavigationItem>();
        foot.add(NavigationItem.of(masthead.words(reading).say("story.corrections"), CorrectionsPrinter.ADDRESS));
        foot.addAll(new PageStore().footer(reading));
        return foot;
    }

    /** The front door. */
    public Stories stories() {
        return stories;
    }

    /** The desk's list of all stories. */
    public Slate slate() {
        return slate;
    }

    /** Every version of every story. */
    public StoryHistory history() {
        return history;
    }

    /** The page of any version of a story, whole, as readers would see it; for those who may see it before they do. */
    public Optional<Template> preview(Reading reading, StoryId id, long version) {
        return stories.find(reading, id)
                .flatMap(story -> new StoryHistory()
                        .copy(reading, id, version)
                        .flatMap(copy -> printer.preview(reading, story, copy)))
                .map(page -> Embargoes.lasting(reading, id)
                        .map(terms -> page.marked(marked(reading, terms)))
                        .orElse(page))
                .map(page -> new Template("story/story.jte", page));
    }

    /** A version on one sheet of paper, as it would be printed today. */
    public Optional<Template> printed(Reading reading, StoryId id, long version) {
        return stories.find(reading, id)
                .flatMap(story -> new StoryHistory()
                        .copy(reading, id, version)
                        .map(copy -> printer.printed(reading, story, copy)))
                .map(page -> Embargoes.lasting(reading, id)
                        .map(terms -> page.marked(marked(reading, terms)))
                        .orElse(page))
                .map(page -> new Template("story/print.jte", page));
    }

    /** What stands across a page that is shown before its time. */
    private String marked(Reading reading, EmbargoTerms terms) {
        Words words = masthead.words(reading);
        return words.say(
                "story.embargoed",
                words.moment(terms.until(), terms.zone()),
                terms.zone().getId());
    }

    /** All acts on stories. */
    public Acts acts() {
        return acts;
    }

    /** What can be done to stories, one act each. */
    public record Acts(
            IntroduceAuthor introduceAuthor,
            NameTopic nameTopic,
            Draft draft,
            Revise revise,
            Publish publish,
            Schedule schedule,
            Correct correct,
            Kill kill,
            Move move,
            Arrange arrange,
            PublishPage publishPage,
            RememberAddress rememberAddress,
            Save save,
            Restore restore,
            Spike spike,
            Unspike unspike,
            TakeDown takeDown,
            TakeOff takeOff,
            Reinstate reinstate,
            Embargo embargo,
            LiftEmbargo liftEmbargo) {}

    /** Puts stories and undated pages under their addresses. */
    public void on(Routes routes) {
        new StoryRoutes(masthead, stories, printer, pictures).on(routes);
        new PageRoutes(masthead, printer, stories.door()).on(routes);
    }
}

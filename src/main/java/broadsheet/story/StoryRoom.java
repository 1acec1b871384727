package broadsheet.story;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Routes;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** Wires the stories. */
public final class StoryRoom {
    private final Masthead masthead;
    private final Stories stories;
    private final StoryPrinter printer;
    private final Acts acts;

    public StoryRoom(
            Database database, Ids ids, Ledger ledger, Masthead masthead, Sections sections, Pictures pictures) {
        this.masthead = masthead;
        this.stories = new Stories(sections, pictures);
        this.printer = new StoryPrinter(masthead, sections, stories, pictures);
        var publish = new Publish(sections, masthead);
        this.acts = new Acts(
                new IntroduceAuthor(ids),
                new NameTopic(ids),
                new Draft(ids, sections),
                new Revise(ids, sections),
                publish,
                new Schedule(database, sections, ledger, publish),
                new Correct(ids, sections),
                new Kill(sections),
                new Move(sections),
                new Arrange(sections),
                new PublishPage(ids, sections),
                new RememberAddress());
        masthead.pages(new PageStore()::footer);
    }

    /** The front door. */
    public Stories stories() {
        return stories;
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
            RememberAddress rememberAddress) {}

    /** Puts stories and undated pages under their addresses. */
    public void on(Routes routes) {
        new StoryRoutes(stories.door(), printer).on(routes);
        new PageRoutes(masthead, printer, stories.door()).on(routes);
    }
}

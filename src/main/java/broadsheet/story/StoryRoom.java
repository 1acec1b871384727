package broadsheet.story;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.http.Routes;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;

/** Wires the stories. */
public final class StoryRoom {
    private final Ids ids;
    private final Masthead masthead;
    private final Sections sections;
    private final Stories stories;
    private final StoryPrinter printer;

    public StoryRoom(Ids ids, Masthead masthead, Sections sections, Pictures pictures) {
        this.ids = ids;
        this.masthead = masthead;
        this.sections = sections;
        this.stories = new Stories(sections, pictures);
        this.printer = new StoryPrinter(masthead, sections, stories, pictures);
        masthead.pages(new PageStore()::footer);
    }

    /** The front door. */
    public Stories stories() {
        return stories;
    }

    /** All acts on stories. */
    public Acts acts() {
        return new Acts(
                new IntroduceAuthor(ids),
                new NameTopic(ids),
                new Draft(ids, sections),
                new Revise(ids, sections),
                new Publish(sections, masthead),
                new Correct(ids, sections),
                new Kill(sections),
                new Move(sections),
                new Arrange(sections),
                new PublishPage(ids, sections),
                new RememberAddress());
    }

    /** What can be done to stories, one act each. */
    public record Acts(
            IntroduceAuthor introduceAuthor,
            NameTopic nameTopic,
            Draft draft,
            Revise revise,
            Publish publish,
            Correct correct,
            Kill kill,
            Move move,
            Arrange arrange,
            PublishPage publishPage,
            RememberAddress rememberAddress) {}

    /** Puts stories and undated pages under their addresses. */
    public void on(Routes routes) {
        var storyRoutes = new StoryRoutes(sections, stories, printer);
        storyRoutes.on(routes);
        new PageRoutes(masthead, printer, storyRoutes).on(routes);
    }
}

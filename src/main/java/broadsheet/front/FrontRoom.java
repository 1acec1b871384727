package broadsheet.front;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Routes;
import broadsheet.section.Sections;
import broadsheet.story.Stories;
import java.util.function.Predicate;

/** Wires the fronts. */
public final class FrontRoom {
    /** What can be done to the front page. */
    public record Acts(
            Pin pin, ChangePlaces changePlaces, Unpin unpin, LayOut layOut, LayBack layBack, DropDraft dropDraft) {}

    private final FrontRoutes routes;
    private final Fronts fronts;
    private final Acts acts;

    public FrontRoom(Masthead masthead, Sections sections, Stories stories, Pictures pictures) {
        var planner = new FrontPlanner(sections, stories, pictures);
        var printer = new FrontPrinter(masthead, sections, planner);
        this.routes = new FrontRoutes(masthead, sections, stories, printer);
        this.fronts = new Fronts(planner, printer);
        var pin = new Pin(stories, pictures);
        this.acts = new Acts(
                pin,
                new ChangePlaces(planner, pin),
                new Unpin(),
                new LayOut(sections, pictures),
                new LayBack(),
                new DropDraft());
        pictures.uses(new PlacedInSlots());
    }

    /** Puts the front page, the section fronts and the lists under their addresses. */
    public void on(Routes table) {
        routes.on(table);
    }

    /** Plugs in whether anybody works here: then the front page of a paper without stories tells no commands. */
    public void staffed(Predicate<Reading> question) {
        routes.staffed(question);
    }

    public Fronts fronts() {
        return fronts;
    }

    public Acts acts() {
        return acts;
    }
}

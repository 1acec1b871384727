package broadsheet.story;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;

/** The readers' addresses of stories. */
final class StoryRoutes {
    private final StoryDoor door;
    private final StoryPrinter printer;
    private final ChangesPrinter changes;
    private final CorrectionsPrinter corrections;

    StoryRoutes(Masthead masthead, Stories stories, StoryPrinter printer, Pictures pictures) {
        this.door = stories.door();
        this.printer = printer;
        this.changes = new ChangesPrinter(masthead, pictures);
        this.corrections = new CorrectionsPrinter(masthead, stories);
    }

    void on(Routes routes) {
        routes.kept(CorrectionsPrinter.ADDRESS, corrections::page, "before");
        for (String place : StoryPlace.PATTERNS) {
            routes.kept(place, (visit, reading) -> page(visit, reading, 1))
                    .kept(place + "/all", (visit, reading) -> page(visit, reading, 0))
                    .kept(place + "/print", this::print)
                    .kept(
                            place + "/changes",
                            (visit, reading) -> door.open(visit, reading, story -> changes.page(visit, reading, story)),
                            "from",
                            "to")
                    .kept(place + "/{part}", this::part);
        }
    }

    private Reply page(Visit visit, Reading reading, int number) {
        return door.open(
                visit,
                reading,
                story -> printer.page(reading, story, number)
                        .<Reply>map(page -> new Reply.Page(new Template("story/story.jte", page)))
                        .orElseGet(() -> number == 0 ? new Reply.Moved(story.address()) : Reply.NOT_FOUND));
    }

    private Reply part(Visit visit, Reading reading) {
        String part = visit.part("part");
        if (part.equals("1")) {
            return door.open(visit, reading, story -> new Reply.Moved(story.address()));
        }
        if (part.matches("0{1,4}[1-9]\\d{0,3}")) {
            String number = part.replaceFirst("^0+", "");
            return door.open(visit, reading, story -> new Reply.Moved(story.address() + "/" + number));
        }
        if (part.matches("[1-9]\\d{0,3}")) {
            return page(visit, reading, Integer.parseInt(part));
        }
        return door.isStory(visit, reading) ? Reply.PASS : door.elsewhere(visit, reading);
    }

    private Reply print(Visit visit, Reading reading) {
        return door.open(
                visit,
                reading,
                story -> new Reply.Page(new Template("story/print.jte", printer.print(reading, story))));
    }
}

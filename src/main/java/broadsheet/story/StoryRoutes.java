package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import java.util.Optional;

/** The readers' addresses of stories. */
final class StoryRoutes {
    private final Sections sections;
    private final Stories stories;
    private final StoryPrinter printer;
    private final FormerStore formers = new FormerStore();
    private final StoryStore store;

    StoryRoutes(Sections sections, Stories stories, StoryPrinter printer) {
        this.sections = sections;
        this.stories = stories;
        this.printer = printer;
        this.store = new StoryStore(sections);
    }

    void on(Routes routes) {
        for (String place : StoryPlace.PATTERNS) {
            routes.kept(place, (visit, reading) -> page(visit, reading, 1))
                    .kept(place + "/all", (visit, reading) -> page(visit, reading, 0))
                    .kept(place + "/print", this::print)
                    .kept(place + "/{part}", this::part);
        }
    }

    private Reply page(Visit visit, Reading reading, int number) {
        Optional<Story> found = StoryPlace.of(visit).flatMap(place -> place.find(reading, stories));
        if (found.isEmpty()) {
            return elsewhere(visit, reading);
        }
        Story story = found.get();
        return switch (story.state()) {
            case PUBLISHED ->
                printer.page(reading, story, number)
                        .<Reply>map(page -> new Reply.Page(new Template("story/story.jte", page)))
                        .orElseGet(() -> number == 0 ? new Reply.Moved(story.address()) : Reply.NOT_FOUND);
            case KILLED -> Reply.GONE;
            case UNPUBLISHED, SCHEDULED -> Reply.NOT_FOUND;
        };
    }

    private Reply part(Visit visit, Reading reading) {
        String part = visit.part("part");
        if (part.equals("1")) {
            return StoryPlace.of(visit)
                    .flatMap(place -> place.find(reading, stories))
                    .<Reply>map(story -> story.isPublic() ? new Reply.Moved(story.address()) : Reply.NOT_FOUND)
                    .orElse(Reply.NOT_FOUND);
        }
        if (part.matches("[1-9]\\d{0,3}")) {
            return page(visit, reading, Integer.parseInt(part));
        }
        boolean stands = StoryPlace.of(visit)
                .flatMap(place -> place.find(reading, stories))
                .isPresent();
        return stands ? Reply.PASS : elsewhere(visit, reading);
    }

    private Reply print(Visit visit, Reading reading) {
        Optional<Story> found = StoryPlace.of(visit).flatMap(place -> place.find(reading, stories));
        if (found.isEmpty()) {
            return elsewhere(visit, reading);
        }
        Story story = found.get();
        return switch (story.state()) {
            case PUBLISHED -> new Reply.Page(new Template("story/print.jte", printer.print(reading, story)));
            case KILLED -> Reply.GONE;
            case UNPUBLISHED, SCHEDULED -> Reply.NOT_FOUND;
        };
    }

    /** Nothing stands here: perhaps it stood here before, or its section had another name. */
    private Reply elsewhere(Visit visit, Reading reading) {
        Optional<StoryPlace> place = StoryPlace.of(visit);
        if (place.isEmpty()) {
            return Reply.PASS;
        }
        String rest = visit.path().substring(place.get().address().length());
        Reply former = former(reading, place.get().address(), rest);
        if (!(former instanceof Reply.Pass)) {
            return former;
        }
        Optional<Section> section = sections.formerlyAt(reading, place.get().sectionPath());
        return section.flatMap(found ->
                        store.at(reading, found, place.get().day(), place.get().slug()))
                .filter(Story::isPublic)
                .<Reply>map(story -> new Reply.Moved(story.address() + rest))
                .orElse(Reply.PASS);
    }

    /** Where a former address leads now; {@link Reply#PASS} when it is none. */
    Reply former(Reading reading, String path, String rest) {
        Optional<FormerStore.Former> former = formers.find(reading, path);
        if (former.isEmpty()) {
            return Reply.PASS;
        }
        StoryId story = former.get().story();
        String target = former.get().target();
        if (story == null) {
            return target == null ? Reply.PASS : new Reply.Moved(target);
        }
        return store.find(reading, story)
                .<Reply>map(found -> switch (found.state()) {
                    case PUBLISHED -> new Reply.Moved(found.address() + rest);
                    case KILLED -> Reply.GONE;
                    case UNPUBLISHED, SCHEDULED -> Reply.NOT_FOUND;
                })
                .orElse(Reply.NOT_FOUND);
    }
}

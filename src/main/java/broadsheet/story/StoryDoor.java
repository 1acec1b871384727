package broadsheet.story;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Visit;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Leads a visit to the story whose address it names, and from addresses where a story stood before. */
public final class StoryDoor {
    private final Sections sections;
    private final StoryStore store;
    private final FormerStore formers = new FormerStore();

    StoryDoor(Sections sections, StoryStore store) {
        this.sections = sections;
        this.store = store;
    }

    /**
     * Lets the page of a public story be made. A former address leads on (301) with what follows it, a killed story is
     * gone (410), one that was taken down is refused (451), one that is not public cannot be found (404), and what names no story is passed on.
     */
    public Reply open(Visit visit, Reading reading, Function<Story, Reply> page) {
        return here(visit, reading).map(story -> ifPublic(story, page)).orElseGet(() -> elsewhere(visit, reading));
    }

    /** Lets a form be read, also one that was fetched before its story moved. */
    public Reply take(Visit visit, Database database, Function<Story, Reply> form) {
        return take(visit, database, (_, story) -> story, form);
    }

    /**
     * The same for a form that needs more than the story.
     *
     * @param look what it needs, seen together with the story
     */
    public <T> Reply take(Visit visit, Database database, BiFunction<Reading, Story, T> look, Function<T, Reply> form) {
        return database.read(reading -> here(visit, reading)
                        .or(() -> StoryPlace.of(visit).flatMap(place -> formerlyAt(reading, place)))
                        .map(story -> new Looked<>(story, look.apply(reading, story))))
                .map(found -> ifPublic(found.story(), _ -> form.apply(found.needed())))
                .orElse(Reply.NOT_FOUND);
    }

    private record Looked<T>(Story story, T needed) {}

    /** Whether a story stands there, in whatever state. */
    boolean isStory(Visit visit, Reading reading) {
        return here(visit, reading).isPresent();
    }

    /**
     * Where a former address leads now; {@link Reply#PASS} when it is none.
     *
     * @param rest what follows the address where it leads to a story
     * @param otherwise what follows it where it leads elsewhere
     */
    Reply former(Reading reading, String path, String rest, String otherwise) {
        Optional<FormerStore.Former> former = formers.find(reading, path);
        if (former.isEmpty()) {
            return Reply.PASS;
        }
        StoryId story = former.get().story();
        String target = former.get().target();
        if (story == null) {
            return target == null ? Reply.PASS : new Reply.Moved(target + otherwise);
        }
        return store.find(reading, story)
                .map(found -> ifPublic(found, moved -> new Reply.Moved(moved.address() + rest)))
                .orElse(Reply.NOT_FOUND);
    }

    /** Nothing stands here: perhaps it stood here before, or its section had another name. */
    Reply elsewhere(Visit visit, Reading reading) {
        Optional<StoryPlace> place = StoryPlace.of(visit);
        if (place.isEmpty()) {
            return Reply.PASS;
        }
        String rest = visit.path().substring(place.get().address().length());
        Reply former = former(reading, place.get().address(), rest, rest);
        if (!(former instanceof Reply.Pass)) {
            return former;
        }
        return inRenamedSection(reading, place.get())
                .filter(Story::isPublic)
                .<Reply>map(story -> new Reply.Moved(story.address() + rest))
                .orElse(Reply.PASS);
    }

    private Optional<Story> here(Visit visit, Reading reading) {
        return StoryPlace.of(visit)
                .flatMap(place -> sections.at(reading, place.sectionPath())
                        .flatMap(section -> store.at(reading, section, place.day(), place.slug())));
    }

    private Optional<Story> formerlyAt(Reading reading, StoryPlace place) {
        return formers.find(reading, place.address())
                .flatMap(former -> Optional.ofNullable(former.story()))
                .flatMap(id -> store.find(reading, id))
                .or(() -> inRenamedSection(reading, place));
    }

    private Optional<Story> inRenamedSection(Reading reading, StoryPlace place) {
        Optional<Section> section = sections.formerlyAt(reading, place.sectionPath());
        return section.flatMap(found -> store.at(reading, found, place.day(), place.slug()));
    }

    /** Unavailable For Legal Reasons, RFC 7725. */
    private static final int TAKEN_DOWN = 451;

    /** Lets the page of a public story be made; says of any other what has become of it, as {@link #open} does. */
    public static Reply ifPublic(Story story, Function<Story, Reply> page) {
        return switch (story.state()) {
            case PUBLISHED -> page.apply(story);
            case KILLED -> Reply.GONE;
            case TAKEN_DOWN -> new Reply.Refused(TAKEN_DOWN, "");
            case UNPUBLISHED, SCHEDULED, SPIKED -> Reply.NOT_FOUND;
        };
    }
}

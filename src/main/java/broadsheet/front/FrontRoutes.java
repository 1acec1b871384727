package broadsheet.front;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The addresses of fronts and of lists of stories. */
final class FrontRoutes {
    private static final int PAGE = 20;
    private static final int BESIDE = 3;

    private final Masthead masthead;
    private final Sections sections;
    private final Stories stories;
    private final FrontPrinter printer;
    private volatile Predicate<Reading> staffed = _ -> false;

    FrontRoutes(Masthead masthead, Sections sections, Stories stories, FrontPrinter printer) {
        this.masthead = masthead;
        this.sections = sections;
        this.stories = stories;
        this.printer = printer;
    }

    /** Plugs in whether anybody works here. */
    void staffed(Predicate<Reading> question) {
        staffed = question;
    }

    void on(Routes routes) {
        routes.kept("/", this::front, "p", "page_id")
                .kept("/topics/{topic}", this::topic, "before")
                .kept("/authors/{author}", this::author, "before")
                .kept("/{section}", (visit, reading) -> section(visit, reading, visit.part("section")), "before")
                .kept(
                        "/{section}/{subsection}",
                        (visit, reading) ->
                                section(visit, reading, visit.part("section") + "/" + visit.part("subsection")),
                        "before");
    }

    private Reply front(Visit visit, Reading reading) {
        if (visit.query("p") != null || visit.query("page_id") != null) {
            return Reply.PASS;
        }
        return new Reply.Page(printer.page(reading, LayoutStore.live(reading).pins())
                .map(page -> new Template("front/front.jte", page))
                .orElseGet(() -> new Template(
                        "front/empty.jte",
                        new EmptyPaper(masthead.shell(reading, Head.of("", "", "/")), staffed.test(reading)))));
    }

    private Reply section(Visit visit, Reading reading, String path) {
        Optional<Section> found = sections.at(reading, path);
        if (found.isEmpty()) {
            return sections.formerlyAt(reading, path)
                    .<Reply>map(section -> new Reply.Moved(section.address()))
                    .orElse(Reply.PASS);
        }
        Optional<Cursor> before = cursor(visit);
        if (before.isEmpty()) {
            return new Reply.Moved(visit.path());
        }
        Section section = found.get();
        StoryList list = stories.list(reading, ListKey.section(section.id()), before.get(), PAGE);
        boolean first = visit.query("before") == null;
        if (!first && list.cards().isEmpty()) {
            return new Reply.Moved(visit.path());
        }
        StoryCard lead = first ? lead(list) : null;
        List<StoryCard> rest =
                list.cards().stream().filter(card -> !card.equals(lead)).toList();
        int beside = first ? Math.min(BESIDE, rest.size()) : 0;
        String feed = section.address() + "/feed.xml";
        Shell shell = masthead.shell(
                        reading, head(visit, section.name(), about(reading, section), feed, older(visit, list)))
                .in(section.address());
        return new Reply.Page(new Template(
                "front/section.jte",
                new SectionFront(
                        shell,
                        section.name(),
                        section.about(),
                        crumbs(reading, section),
                        printer.below(reading, section),
                        lead,
                        rest.subList(0, beside),
                        rest.subList(beside, rest.size()),
                        older(visit, list),
                        first ? null : visit.path())));
    }

    /** The section in a sentence, for search engines. */
    private String about(Reading reading, Section section) {
        return section.about().isEmpty()
                ? masthead.words(reading)
                        .say(
                                "front.about",
                                section.name(),
                                masthead.paper(reading).name())
                : section.about();
    }

    private static @Nullable StoryCard lead(StoryList list) {
        return list.cards().stream()
                .limit(BESIDE + 1L)
                .filter(card -> card.picture() != null)
                .findFirst()
                .orElse(list.cards().isEmpty() ? null : list.cards().getFirst());
    }

    private List<NavigationItem> crumbs(Reading reading, Section section) {
        return section.parent() == null
                ? List.of()
                : List.of(NavigationItem.of(
                        sections.get(reading, section.parent()).name(),
                        sections.get(reading, section.parent()).address()));
    }

    private Reply topic(Visit visit, Reading reading) {
        return stories.topic(reading, visit.part("topic"))
                .map(topic -> list(
                        visit,
                        reading,
                        ListKey.topic(topic.id()),
                        masthead.words(reading).say("front.topic"),
                        topic.name(),
                        "",
                        topic.address()))
                .orElse(Reply.PASS);
    }

    private Reply author(Visit visit, Reading reading) {
        return stories.author(reading, visit.part("author"))
                .map(author -> list(
                        visit,
                        reading,
                        ListKey.author(author.id()),
                        masthead.words(reading).say("front.author"),
                        author.name(),
                        author.about(),
                        author.address()))
                .orElse(Reply.PASS);
    }

    private Reply list(
            Visit visit, Reading reading, ListKey key, String kicker, String title, String intro, String address) {
        Optional<Cursor> before = cursor(visit);
        StoryList list = stories.list(reading, key, before.orElse(Cursor.START), PAGE);
        boolean first = visit.query("before") == null;
        if (before.isEmpty() || (!first && list.cards().isEmpty())) {
            return new Reply.Moved(address);
        }
        return new Reply.Page(new Template(
                "front/list.jte",
                new ListPage(
                        masthead.shell(reading, head(visit, title, intro, address + "/feed.xml", older(visit, list))),
                        kicker,
                        title,
                        intro,
                        list.cards(),
                        older(visit, list),
                        first ? null : address)));
    }

    /** Where the page begins; nothing when what was asked for is no cursor. */
    private static Optional<Cursor> cursor(Visit visit) {
        String before = visit.query("before");
        return before == null ? Optional.of(Cursor.START) : Cursor.of(before);
    }

    private static @Nullable String older(Visit visit, StoryList list) {
        return list.older() == null ? null : visit.path() + "?before=" + list.older();
    }

    private static Head head(Visit visit, String title, String description, String feed, @Nullable String older) {
        String before = visit.query("before");
        String canonical = before == null ? visit.path() : visit.path() + "?before=" + before;
        Head head = Head.of(title, description, canonical).withNeighbours(null, older);
        return feed.isEmpty() ? head : head.withFeeds(List.of(new Head.FeedLink(title, feed)));
    }
}

package broadsheet.front;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Paper;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.StructuredData;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.StoryCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a plan of the front page into what its template shows. */
final class FrontPrinter {
    private final Masthead masthead;
    private final Sections sections;
    private final FrontPlanner planner;

    FrontPrinter(Masthead masthead, Sections sections, FrontPlanner planner) {
        this.masthead = masthead;
        this.sections = sections;
        this.planner = planner;
    }

    /** The front page with these pins; nothing as long as nothing is published. */
    Optional<FrontPage> page(Reading reading, Map<Slot, Pinned> pins) {
        return planner.plan(reading, pins)
                .map(plan -> new FrontPage(
                        masthead.shell(reading, head(reading)),
                        plan.lead().card(),
                        plan.latest(),
                        cards(plan.seconds()),
                        plan.rivers().stream()
                                .flatMap(river -> river(reading, river).stream())
                                .toList(),
                        plan.opinion()));
    }

    private static List<StoryCard> cards(List<Placed> places) {
        return places.stream().flatMap(place -> Stream.ofNullable(place.card())).toList();
    }

    private Optional<FrontPage.River> river(Reading reading, FrontPlan.River river) {
        List<StoryCard> cards = cards(river.places());
        Section section = river.section();
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrontPage.River(
                        section.name(),
                        section.address(),
                        section.slug().text(),
                        below(reading, section),
                        cards.getFirst(),
                        cards.subList(1, cards.size())));
    }

    List<NavigationItem> below(Reading reading, Section section) {
        return sections.below(reading, section.id()).stream()
                .map(below -> NavigationItem.of(below.name(), below.address()))
                .toList();
    }

    private Head head(Reading reading) {
        Paper paper = masthead.paper(reading);
        Head head = Head.of("", paper.tagline(), "/").withFeeds(List.of(new Head.FeedLink(paper.name(), "/feed.xml")));
        return new Head(
                head.title(),
                head.description(),
                head.canonical(),
                head.type(),
                null,
                null,
                null,
                head.feeds(),
                StructuredData.of(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "WebSite",
                        "name",
                        paper.name(),
                        "url",
                        masthead.origin() + "/",
                        "inLanguage",
                        paper.language())),
                "");
    }
}

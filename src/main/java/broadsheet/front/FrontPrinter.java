package broadsheet.front;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.NavigationItem;
import broadsheet.masthead.Paper;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.StructuredData;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Cursor;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the front page out by rule. The lead is the story that the editors marked, else the newest with a photograph;
 * the seconds are the next with photographs, no two of one section; each section has its river; no story stands twice
 * but in the column of the latest, which leaves out what stands beside it.
 */
final class FrontPrinter {
    private static final int CANDIDATES = 40;
    private static final int LATEST = 8;
    private static final int SECONDS = 4;
    private static final int RIVER = 5;
    private static final int RIVER_CANDIDATES = 14;
    private static final int OPINIONS = 3;

    private final Masthead masthead;
    private final Sections sections;
    private final Stories stories;

    FrontPrinter(Masthead masthead, Sections sections, Stories stories) {
        this.masthead = masthead;
        this.sections = sections;
        this.stories = stories;
    }

    /** The front page; nothing as long as nothing is published. */
    Optional<FrontPage> page(Reading reading) {
        List<StoryCard> newest =
                stories.list(reading, ListKey.SITE, Cursor.START, CANDIDATES).cards();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Set<StoryId> shown = new HashSet<>();
        StoryCard lead = lead(reading, newest);
        shown.add(lead.id());
        List<StoryCard> seconds = seconds(newest, lead, shown);
        List<StoryCard> latest = latest(newest, lead, shown);
        List<StoryCard> opinion = newest.stream()
                .filter(card -> card.isOpinion() && !shown.contains(card.id()))
                .limit(OPINIONS)
                .toList();
        opinion.forEach(card -> shown.add(card.id()));
        return Optional.of(new FrontPage(
                masthead.shell(reading, head(reading)), lead, latest, seconds, rivers(reading, shown), opinion));
    }

    /** The column beside the lead names what does not stand around it, unless the paper has too little for that. */
    private static List<StoryCard> latest(List<StoryCard> newest, StoryCard lead, Set<StoryId> shown) {
        List<StoryCard> others = newest.stream()
                .filter(card -> !shown.contains(card.id()))
                .limit(LATEST)
                .toList();
        return others.size() == LATEST
                ? others
                : newest.stream()
                        .filter(card -> !card.id().equals(lead.id()))
                        .limit(LATEST)
                        .toList();
    }

    private StoryCard lead(Reading reading, List<StoryCard> newest) {
        return stories.lead(reading)
                .flatMap(id -> stories.cards(reading, List.of(id)).stream().findFirst())
                .or(() -> newest.stream()
                        .filter(card -> card.picture() != null && card.kind() == StoryKind.STORY && !card.isOpinion())
                        .findFirst())
                .orElse(newest.getFirst());
    }

    private static List<StoryCard> seconds(List<StoryCard> newest, StoryCard lead, Set<StoryId> shown) {
        var seconds = new ArrayList<StoryCard>();
        var used = new HashSet<String>();
        used.add(lead.sectionAddress());
        for (StoryCard card : newest) {
            if (seconds.size() < SECONDS
                    && card.picture() != null
                    && !shown.contains(card.id())
                    && used.add(card.sectionAddress())) {
                seconds.add(card);
            }
        }
        for (StoryCard card : newest) {
            if (seconds.size() < SECONDS
                    && card.picture() != null
                    && !shown.contains(card.id())
                    && !seconds.contains(card)) {
                seconds.add(card);
            }
        }
        seconds.forEach(card -> shown.add(card.id()));
        return seconds;
    }

    /** The cards of all rivers are read together. */
    private List<FrontPage.River> rivers(Reading reading, Set<StoryId> shown) {
        var rivers = new LinkedHashMap<Section, List<StoryId>>();
        for (Section section : sections.all(reading)) {
            if (section.isInNavigation() && section.parent() == null) {
                List<StoryId> ids = stories.newest(reading, ListKey.section(section.id()), RIVER_CANDIDATES).stream()
                        .filter(id -> !shown.contains(id))
                        .limit(RIVER)
                        .toList();
                shown.addAll(ids);
                rivers.put(section, ids);
            }
        }
        Map<StoryId, StoryCard> cards =
                stories
                        .cards(
                                reading,
                                rivers.values().stream().flatMap(List::stream).toList())
                        .stream()
                        .collect(Collectors.toMap(StoryCard::id, card -> card));
        return rivers.entrySet().stream()
                .flatMap(river -> river(
                        reading,
                        river.getKey(),
                        river.getValue().stream()
                                .flatMap(id -> Stream.ofNullable(cards.get(id)))
                                .toList())
                        .stream())
                .toList();
    }

    private Optional<FrontPage.River> river(Reading reading, Section section, List<StoryCard> cards) {
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        StoryCard first = cards.stream()
                .filter(card -> card.picture() != null)
                .findFirst()
                .orElse(cards.getFirst());
        return Optional.of(new FrontPage.River(
                section.name(),
                section.address(),
                section.slug().text(),
                below(reading, section),
                first,
                cards.stream().filter(card -> !card.id().equals(first.id())).toList()));
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

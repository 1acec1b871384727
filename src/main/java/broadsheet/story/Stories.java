package broadsheet.story;

import broadsheet.masthead.StripLink;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Slug;
import broadsheet.section.Sections;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The front door of the stories: what is published, and where it stands. */
public final class Stories implements StripLink {
    private static final Pattern ADDRESS =
            Pattern.compile("/([a-z0-9-]+(?:/[a-z0-9-]+)?)/(\\d{4})/(\\d{2})/(\\d{2})/([^/?#]+)");

    private final Sections sections;
    private final StoryStore stories;
    private final CardStore cards;
    private final ListStore lists = new ListStore();
    private final DayStore days = new DayStore();
    private final AuthorStore authors = new AuthorStore();
    private final CorrectionStore corrections = new CorrectionStore();
    private final FormerStore formers = new FormerStore();
    private final VersionStore versions = new VersionStore();
    private final StoryDoor door;
    private StoryPanel panel = StoryPanel.SILENT;

    public Stories(Sections sections, Pictures pictures) {
        this.sections = sections;
        this.stories = new StoryStore(sections);
        this.cards = new CardStore(sections, pictures);
        this.door = new StoryDoor(sections, stories);
    }

    /** By which visits come to stories. */
    public StoryDoor door() {
        return door;
    }

    /** Plugs the conversation in. */
    public void panel(StoryPanel panel) {
        this.panel = panel;
    }

    StoryPanel panel() {
        return panel;
    }

    /**
     * The story at an address that was published there, be it public still or killed.
     *
     * @param sectionPath {@code world} or {@code world/asia}
     */
    public Optional<Story> at(Reading reading, String sectionPath, LocalDate day, Slug slug) {
        return sections.at(reading, sectionPath).flatMap(section -> stories.at(reading, section, day, slug));
    }

    /** The story that stands, or stood before, under this address of the paper; public or not any more. */
    public Optional<Story> at(Reading reading, String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(parts.group(2), parts.group(3), parts.group(4));
        Optional<Slug> slug = slug(parts.group(5));
        if (day.isEmpty() || slug.isEmpty()) {
            return Optional.empty();
        }
        return at(reading, parts.group(1), day.get(), slug.get())
                .or(() -> formers.find(reading, address)
                        .map(FormerStore.Former::story)
                        .flatMap(id -> find(reading, id)));
    }

    /** The same, also under an address that leads there from a site of old, such as {@code /?p=7}. */
    public Optional<Story> leading(Reading reading, String address) {
        return at(reading, address)
                .or(() -> formers.find(reading, address).flatMap(former -> {
                    String target = former.target();
                    return former.story() != null
                            ? find(reading, former.story())
                            : target == null ? Optional.empty() : at(reading, target);
                }));
    }

    /** The story of that id, in whatever state. */
    public Optional<Story> find(Reading reading, StoryId id) {
        return stories.find(reading, id);
    }

    /** Where readers find a story; nothing for one that they cannot see. */
    @Override
    public Optional<String> address(Reading reading, long story) {
        return find(reading, new StoryId(story)).filter(Story::isPublic).map(Story::address);
    }

    /** What is being worked on of a story, which may be ahead of what readers see; nothing when there is no story. */
    public Optional<Working> working(Reading reading, StoryId id) {
        return versions.working(reading, id);
    }

    /** Before when nobody publishes a story; nothing when it may be published now. */
    public Optional<EmbargoTerms> embargo(Reading reading, StoryId id) {
        return Embargoes.lasting(reading, id);
    }

    /** The story that was taken in from there. */
    public Optional<StoryId> byOrigin(Reading reading, String origin) {
        return stories.byOrigin(reading, origin);
    }

    /** The published ones of these stories, in this order. */
    public List<StoryCard> cards(Reading reading, List<StoryId> ids) {
        return cards.cards(reading, ids, panel);
    }

    /** One page of a list, newest first, beginning behind a cursor. */
    public StoryList list(Reading reading, ListKey list, Cursor before, int size) {
        List<ListStore.Place> places = lists.page(reading, list, before, size + 1);
        boolean more = places.size() > size;
        List<ListStore.Place> shown = more ? places.subList(0, size) : places;
        List<StoryCard> found =
                cards(reading, shown.stream().map(ListStore.Place::id).toList());
        return new StoryList(found, more ? shown.getLast().cursor() : null);
    }

    /** The newest of a list. */
    public List<StoryId> newest(Reading reading, ListKey list, int most) {
        return lists.page(reading, list, Cursor.START, most).stream()
                .map(ListStore.Place::id)
                .toList();
    }

    /** The newest published story that is marked as the lead. */
    public Optional<StoryId> lead(Reading reading) {
        return stories.lead(reading);
    }

    /** What was corrected in a story. */
    public List<Correction> corrections(Reading reading, StoryId id) {
        return corrections.of(reading, id);
    }

    /** The days of a month that have public stories. */
    public Set<LocalDate> days(Reading reading, YearMonth month) {
        return days.days(reading, month);
    }

    /** The same with how many each has. */
    public SortedMap<LocalDate, Integer> dayCounts(Reading reading, YearMonth month) {
        return days.counts(reading, month);
    }

    /** How many public stories a day has. */
    public int dayCount(Reading reading, LocalDate day) {
        return days.count(reading, day);
    }

    /** The last day with public stories before this one. */
    public Optional<LocalDate> dayBefore(Reading reading, LocalDate day) {
        return days.before(reading, day);
    }

    /** The first day with public stories after this one. */
    public Optional<LocalDate> dayAfter(Reading reading, LocalDate day) {
        return days.after(reading, day);
    }

    /** The author whom readers know at this slug: by public stories, or because they are told about. */
    public Optional<Author> author(Reading reading, String slug) {
        return authors.author(reading, slug)
                .filter(author -> !author.about().isEmpty() || isAnyIn(reading, ListKey.author(author.id())));
    }

    /** The names of all authors, known to readers or not yet; for acts, which keep no page. */
    public List<String> authorNames(Reading reading) {
        return authors.names(reading);
    }

    /** Whether an author stands at this slug, known to readers or not yet. */
    public boolean isAuthorTaken(Reading reading, String slug) {
        return authors.author(reading, slug).isPresent();
    }

    /** The topic that readers know at this slug, by public stories. */
    public Optional<Topic> topic(Reading reading, String slug) {
        return authors.topic(reading, slug).filter(topic -> isAnyIn(reading, ListKey.topic(topic.id())));
    }

    private boolean isAnyIn(Reading reading, ListKey list) {
        return !newest(reading, list, 1).isEmpty();
    }

    /** What to read after a story: what the editors pinned, then its topics' and its section's newest. */
    List<StoryCard> next(Reading reading, Story story, int most) {
        Set<StoryId> chosen = new LinkedHashSet<>(story.copy().related());
        for (Topic topic : story.copy().topics()) {
            if (chosen.size() <= most) {
                add(reading, chosen, ListKey.topic(topic.id()), most);
            }
        }
        add(reading, chosen, ListKey.section(story.section().id()), most);
        add(reading, chosen, ListKey.SITE, most);
        chosen.remove(story.id());
        return cards(reading, List.copyOf(chosen)).stream()
                .limit(Math.max(most, story.copy().related().size()))
                .toList();
    }

    private void add(Reading reading, Set<StoryId> chosen, ListKey list, int most) {
        if (chosen.size() <= most) {
            lists.page(reading, list, Cursor.START, most + 1).forEach(place -> chosen.add(place.id()));
        }
    }

    /** The date of an address's parts, or nothing when they name no day. */
    public static Optional<LocalDate> day(String year, String month, String day) {
        if (!year.matches("\\d{4}") || !month.matches("\\d{2}") || !day.matches("\\d{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The slug of an address's last part, or nothing when it cannot be one. */
    public static Optional<Slug> slug(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(new Slug(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package broadsheet.exchange;

import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Slug;
import broadsheet.story.CommentsMode;
import broadsheet.story.Lead;
import broadsheet.story.StoryKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of each item what can be written, or says why not. */
final class Intake {
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_STANDFIRST = 1_000;
    private static final int LONGEST_FROM_TEXT = 80;
    private static final int MOST_TOPICS = 40;
    private static final int MOST_IN_FOOTER = 8;

    private final Source source;
    private final Survey survey;
    private final SectionPlan plan;
    private final Bylines bylines;
    private final Photos photos;
    private final ZoneId zone;
    private final Instant now;
    private final Talk talk;
    private final PostBody bodies;
    private final @Nullable SectionDesk desk;
    private final Set<String> pageSlugs = new HashSet<>();
    private int inFooter;

    Intake(
            Source source,
            Survey survey,
            SectionPlan plan,
            Bylines bylines,
            Photos photos,
            Instant now,
            String anonymous) {
        this.source = source;
        this.survey = survey;
        this.plan = plan;
        this.bylines = bylines;
        this.photos = photos;
        this.zone = survey.zone();
        this.now = now;
        this.talk = new Talk(source, zone, anonymous);
        this.bodies = new PostBody(survey.site(), photos);
        ExchangeRoom room = source.writable();
        this.desk = room == null ? null : new SectionDesk(room, plan);
    }

    /** What is to be written of an item; nothing when it was dropped, which the tally then tells. */
    List<Entry> of(Item item, Tally tally) {
        if (item.type().equals("attachment")) {
            return List.of(); // the pictures were taken in before
        }
        String refusal = refusal(item);
        if (!refusal.isEmpty()) {
            Kind kind = switch (item.type()) {
                case "post" -> Kind.STORY;
                case "page" -> Kind.PAGE;
                default -> Kind.OTHER;
            };
            tally.drop(kind, item.line(), item.what(), refusal);
            return List.of();
        }
        return item.type().equals("page") ? page(item, tally) : story(item, tally);
    }

    private String refusal(Item item) {
        if (!item.type().equals("post") && !item.type().equals("page")) {
            return "Of a kind that has no place here: " + item.type();
        }
        if (item.id() == 0) {
            return "It has no number (wp:post_id) by which it could be known again.";
        }
        if (survey.firstLine(item.id()) != item.line()) {
            return "Its number is taken: item " + item.id() + " begins in line " + survey.firstLine(item.id());
        }
        return switch (item.status()) {
            case "publish", "future", "draft", "pending", "private" -> "";
            default -> "Not meant for readers there: " + item.status();
        };
    }

    private List<Entry> story(Item item, Tally tally) {
        var notes = new ArrayList<String>();
        PostBody.Made body = bodies.make(item);
        notes.addAll(body.notes());
        Optional<When> when = When.of(item, zone);
        StoryEntry.Standing standing = standing(item, when, notes);
        List<String> categories =
                SectionPlan.candidates(item.terms()).stream().map(Term::slug).toList();
        SectionPlan.Place place = plan.place(item);
        List<Term> topics = topics(item, plan.chosen(categories).orElse(""));
        Bylines.Name author = item.creator().isEmpty() ? null : bylines.of(item.creator());
        String headline = headline(item);
        if (Markup.text(item.title()).strip().length() > LONGEST_HEADLINE) {
            notes.add("its title was cut after " + LONGEST_HEADLINE + " characters");
        }
        if (Markup.text(item.excerpt()).strip().length() > LONGEST_STANDFIRST) {
            notes.add("its excerpt was cut after " + LONGEST_STANDFIRST + " characters");
        }
        String standfirst = PlainText.line(Markup.text(item.excerpt()), LONGEST_STANDFIRST);
        Lead lead = lead(item, notes);
        boolean isPhotoStory = body.slides() > 1
                && item.terms().stream().anyMatch(term -> term.slug().equals("post-format-gallery"));
        String origin = source.origin(item.id());
        String fingerprint = Fingerprint.of(
                place.path(),
                headline,
                standfirst,
                author == null ? "" : author.name(),
                topics.toString(),
                lead.toString(),
                body.body().html(),
                item.status() + item.hasPassword() + item.isSticky() + item.takesComments() + isPhotoStory,
                when.map(When::toString).orElse(""),
                item.link());
        var made = new StoryEntry.Made(
                origin,
                fingerprint,
                item.line(),
                item.what(),
                place,
                slug(item, "story-" + item.id()),
                isPhotoStory ? StoryKind.PHOTO : StoryKind.STORY,
                item.takesComments() ? CommentsMode.OPEN : CommentsMode.CLOSED,
                headline,
                standfirst,
                author,
                topics,
                lead,
                body.body(),
                standing,
                when.orElse(null),
                item.isSticky(),
                formerAddresses(item, when.orElse(null)),
                notes);
        var entries = new ArrayList<Entry>();
        entries.add(new StoryEntry(source.writable(), desk, made));
        List<CommentsEntry.Made> comments = talk.of(item, when.map(When::at).orElse(now), tally);
        for (int from = 0; from < comments.size(); from += CommentsEntry.MOST) {
            entries.add(new CommentsEntry(
                    source.room(),
                    origin,
                    comments.subList(from, Math.min(comments.size(), from + CommentsEntry.MOST))));
        }
        return entries;
    }

    private StoryEntry.Standing standing(Item item, Optional<When> when, List<String> notes) {
        boolean isShown = item.status().equals("publish") || item.status().equals("future");
        if (!isShown || item.hasPassword()) {
            notes.add("kept unpublished, since "
                    + (item.hasPassword() ? "it is protected by a password" : "it is " + item.status()));
            return StoryEntry.Standing.UNPUBLISHED;
        }
        if (when.isEmpty()) {
            notes.add("kept unpublished, since its date makes no sense: " + item.date());
            return StoryEntry.Standing.UNPUBLISHED;
        }
        if (when.get().isGuessed()) {
            notes.add("its own date makes no sense: " + item.date() + " / " + item.dateGmt() + ", taken as "
                    + when.get().at());
        }
        return when.get().at().isAfter(now) ? StoryEntry.Standing.SCHEDULED : StoryEntry.Standing.PUBLISHED;
    }

    private List<Entry> page(Item item, Tally tally) {
        var notes = new ArrayList<String>();
        PostBody.Made body = bodies.make(item);
        notes.addAll(body.notes());
        boolean isPublic = item.status().equals("publish") && !item.hasPassword();
        if (!isPublic) {
            notes.add("kept unpublished, since "
                    + (item.hasPassword() ? "it is protected by a password" : "it is " + item.status()));
        }
        Slug wanted = slug(item, "page-" + item.id());
        Slug slug = wanted;
        for (int number = 2;
                slug.isReserved() || plan.isFirstWord(slug.text()) || pageSlugs.contains(slug.text());
                number++) {
            slug = wanted.numbered(number);
        }
        pageSlugs.add(slug.text());
        if (!slug.equals(wanted)) {
            String why = wanted.isReserved() ? "is an address of the program itself" : "was taken";
            notes.add("renamed: now at /" + slug + ", since /" + wanted + " " + why);
        }
        boolean footer = isPublic && item.parent() == 0 && inFooter < MOST_IN_FOOTER;
        inFooter += footer ? 1 : 0;
        String headline = headline(item);
        String standfirst = PlainText.line(Markup.text(item.excerpt()), LONGEST_STANDFIRST);
        String fingerprint = Fingerprint.of(
                headline, standfirst, body.body().html(), item.status() + item.hasPassword() + footer, item.link());
        for (Remark remark : item.remarks()) {
            tally.drop(Kind.COMMENT, remark.line(), "comment " + remark.id(), "Pages have no conversation here.");
        }
        return List.of(new PageEntry(
                source.writable(),
                new PageEntry.Made(
                        source.origin(item.id()),
                        fingerprint,
                        item.line(),
                        item.what(),
                        slug,
                        headline,
                        standfirst,
                        body.body(),
                        footer,
                        isPublic,
                        isPublic ? formerAddresses(item, null) : List.of(),
                        notes)));
    }

    /** The title; of an item without one, the beginning of its text. */
    private static String headline(Item item) {
        String title = PlainText.line(Markup.text(item.title()), LONGEST_HEADLINE);
        if (!title.isEmpty()) {
            return title;
        }
        String text =
                PlainText.line(Markup.text(item.content().replaceAll("\\[[^\\]\\[]*\\]", "")), LONGEST_FROM_TEXT + 1);
        if (text.length() > LONGEST_FROM_TEXT) {
            int space = text.lastIndexOf(' ');
            text = (space > LONGEST_FROM_TEXT / 2 ? text.substring(0, space) : text) + " …";
        }
        String name = WxrReader.slug(item.name()).replace('-', ' ').strip();
        return !text.isEmpty() ? text : !name.isEmpty() ? name : "No. " + item.id();
    }

    private static Slug slug(Item item, String otherwise) {
        String name = WxrReader.slug(item.name());
        return Slug.from(name.isBlank() ? Markup.text(item.title()) : name, otherwise);
    }

    private List<Term> topics(Item item, String section) {
        var topics = new LinkedHashMap<String, Term>();
        Set<String> above = new HashSet<>(plan.chain(section));
        for (Term term : item.terms()) {
            boolean isOtherCategory = term.isCategory()
                    && !above.contains(term.slug())
                    && !term.slug().equals("uncategorized");
            boolean isTopic = term.isTag() || isOtherCategory;
            if (isTopic && topics.size() < MOST_TOPICS) {
                topics.putIfAbsent(
                        topicSlug(term).text(), new Term(term.domain(), term.slug(), PlainText.line(term.name(), 120)));
            }
        }
        return List.copyOf(topics.values());
    }

    static Slug topicSlug(Term term) {
        return Slug.from(term.slug(), "topic-" + Integer.toHexString(term.slug().hashCode()));
    }

    private Lead lead(Item item, List<String> notes) {
        long thumbnail = Item.number(item.meta("_thumbnail_id"));
        if (thumbnail == 0) {
            return Lead.NONE;
        }
        Optional<Photos.Photo> photo = photos.byAttachment(thumbnail);
        if (photo.isEmpty()) {
            String url = photos.url(thumbnail);
            notes.add(Missing.note(url.isEmpty() ? "attachment " + thumbnail : url));
            return Lead.NONE;
        }
        return Lead.photo(
                photo.get().picture(),
                photo.get().alt(),
                Markup.text(photo.get().caption()),
                "");
    }

    /** Where readers may have it from: its link, its number, and its date and name. */
    private List<String> formerAddresses(Item item, @Nullable When when) {
        var paths = new LinkedHashSet<String>();
        paths.add("/?p=" + item.id());
        if (item.type().equals("page")) {
            paths.add("/?page_id=" + item.id());
        }
        path(item.link()).ifPresent(paths::add);
        if (when != null && !item.name().isEmpty()) {
            paths.add(lower("/%04d/%02d/%02d/%s"
                    .formatted(
                            when.day().getYear(),
                            when.day().getMonthValue(),
                            when.day().getDayOfMonth(),
                            WxrReader.slug(item.name()))));
        }
        return List.copyOf(paths);
    }

    /** The path of a link, in the spelling in which this program looks addresses up. */
    static Optional<String> path(String link) {
        try {
            URI uri = new URI(link);
            String path = uri.getPath();
            if (path == null || path.isEmpty() || path.equals("/")) {
                return Optional.empty();
            }
            return Optional.of(lower(path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String lower(String path) {
        String lower = path.toLowerCase(Locale.ROOT).replaceAll("/{2,}", "/").replaceAll("/+$", "");
        return lower.startsWith("/") ? lower : "/" + lower;
    }
}

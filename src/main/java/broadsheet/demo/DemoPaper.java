package broadsheet.demo;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.TakeIn;
import broadsheet.masthead.Paper;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.section.Section;
import broadsheet.story.Byline;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Label;
import broadsheet.story.Lead;
import broadsheet.story.Source;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import broadsheet.story.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the demo paper: the Vessary Courier, of an invented country. The same day and seed make the same paper. */
public final class DemoPaper {
    private static final long SEED = 1871;
    private static final int ARCHIVE = 420;
    private static final Duration MORNING = Duration.ofHours(8);
    private static final int STORIES_PER_TRANSACTION = 40;
    private static final String LEAD_STORY = "harbour-bridge-budget-vote";
    private static final ZoneId ZONE = ZoneId.of("Atlantic/Faroe");
    private static final Pattern KEY = Pattern.compile("data-(picture|video)=\"([^\"]*)\"");
    private static final Paper PAPER = new Paper(
            "The Vessary Courier",
            "Nine islands, one morning paper",
            "en",
            ZONE,
            "",
            "News from the nine islands of Vessary, and from the rest of the world as seen from there.");

    /** Tells how far the making has come. */
    @FunctionalInterface
    public interface Progress {
        void at(String step, int done, int of);
    }

    private final DemoRoom room;
    private final LocalDate today;
    private final Progress progress;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, StoryId> published = new HashMap<>();
    private Gallery gallery = Gallery.EMPTY;

    public DemoPaper(DemoRoom room, LocalDate today, Progress progress) {
        this.room = room;
        this.today = today;
        this.progress = progress;
    }

    /** The newest day whose morning, with its stories and the talk about them, lies wholly in the past. */
    public static LocalDate newestFullMorning(Instant now) {
        return now.minus(MORNING).atZone(ZONE).toLocalDate();
    }

    /** Makes all of it, in an empty paper. */
    public void make() {
        make(_ -> true);
    }

    /** Makes the words of it only, which is quick. */
    public void makeWithoutPictures() {
        make(null);
    }

    /** Makes its words, its video and those of its pictures that are drawn by these words. */
    public void makeWithPictures(Set<String> keys) {
        make(keys::contains);
    }

    private void make(@Nullable Predicate<String> pictures) {
        List<StoryFile> files = files();
        room.database().perform(writing -> {
            room.changeMasthead().run(writing, PAPER);
            openSections(writing);
            introduceAuthors(writing);
        });
        room.people().hireForDemo(DemoStaff.ALL, DemoStaff.PASSWORD);
        if (pictures != null) {
            gallery = new GalleryMaker(room, files, today, progress).hang(pictures);
        }
        int done = 0;
        for (int from = 0; from < files.size(); from += STORIES_PER_TRANSACTION) {
            List<StoryFile> some = files.subList(from, Math.min(files.size(), from + STORIES_PER_TRANSACTION));
            room.database().perform(writing -> {
                some.forEach(file -> published.put(file.get("slug"), story(writing, file)));
            });
            done += some.size();
            progress.at("stories", done, files.size());
        }
        room.database().perform(writing -> {
            files.forEach(file -> relate(writing, file));
            StoryId lead = published.get(LEAD_STORY);
            if (lead != null) {
                room.stories().acts().arrange().lead(writing, lead, true);
            }
            Material.texts("pages", ".page").forEach((name, text) -> page(writing, name, text));
        });
        comments(files);
        new ForumLaid(room, today, ZONE).run();
        new DraftsLaid(room, sections, published, this::copy, this::instant).run();
        new SentLaid(room, pictures == null ? _ -> false : pictures).run();
        new QueueLaid(room, published).run();
    }

    private List<StoryFile> files() {
        var files = new ArrayList<StoryFile>();
        Material.texts("stories", ".story").forEach((name, text) -> files.add(StoryFile.read(name, text)));
        files.addAll(Composer.stories(SEED, ARCHIVE));
        return files;
    }

    private void openSections(Writing writing) {
        for (String line : Material.text("sections.txt").split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            String[] part = line.split(" \\| ", -1);
            int slash = part[0].indexOf('/');
            Section parent = slash < 0 ? null : sections.get(part[0].substring(0, slash));
            Moderation moderation = switch (part[0]) {
                case "world" -> Moderation.BEFORE;
                case "sport" -> Moderation.NEWCOMERS;
                default -> Moderation.AFTER;
            };
            Section opened = room.openSection()
                    .run(writing, parent, new Slug(part[0].substring(slash + 1)), part[1], parent == null, moderation);
            sections.put(
                    part[0],
                    room.arrangeSection().run(writing, opened.id(), part[2], parent == null, moderation, null));
        }
    }

    private void introduceAuthors(Writing writing) {
        for (String line : Material.text("authors.txt").split("\n", -1)) {
            int bar = line.indexOf(" | ");
            if (bar > 0) {
                String name = line.substring(0, bar);
                room.stories()
                        .acts()
                        .introduceAuthor()
                        .run(writing, Slug.from(name, "author"), name, line.substring(bar + 3));
            }
        }
    }

    private StoryId story(Writing writing, StoryFile file) {
        StoryRoom.Acts acts = room.stories().acts();
        Section section = Optional.ofNullable(sections.get(file.get("section")))
                .orElseThrow(() -> new IllegalArgumentException(file.name() + " names no section of the paper."));
        StoryKind kind = file.get("kind").isEmpty()
                ? StoryKind.STORY
                : StoryKind.valueOf(file.get("kind").toUpperCase(java.util.Locale.ROOT));
        StoryId id = acts.draft()
                .run(
                        writing,
                        section,
                        new Slug(file.get("slug")),
                        kind,
                        file.get("comments").equals("closed") ? CommentsMode.CLOSED : CommentsMode.OPEN,
                        copy(writing, file).with(file.get("headline"), body(file.firstBody())),
                        "demo:" + file.name());
        Instant at = instant(file.published());
        acts.publish().run(writing, id, at, null);
        StoryFile.Ago changed = file.changed();
        if (changed != null && !instant(changed).isBefore(at)) {
            if (!file.firstBody().equals(file.body())) {
                acts.revise().run(writing, id, copy(writing, file));
            }
            acts.publish().run(writing, id, instant(changed), null);
        }
        int bar = file.get("correction").indexOf(" | ");
        if (bar > 0) {
            acts.correct()
                    .run(
                            writing,
                            id,
                            file.get("correction").substring(bar + 3),
                            instant(StoryFile.ago(file.get("correction").substring(0, bar))));
        }
        return id;
    }

    private Instant instant(StoryFile.Ago ago) {
        return ago.day(today).atTime(ago.time()).atZone(ZONE).toInstant();
    }

    private Copy copy(Writing writing, StoryFile file) {
        var bylines = new ArrayList<Byline>();
        for (String name : file.list("bylines")) {
            bylines.add(new Byline(
                    name, room.stories().acts().introduceAuthor().run(writing, Slug.from(name, "author"), name, "")));
        }
        var topics = new ArrayList<Topic>();
        for (String slug : file.list("topics")) {
            String name = slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + slug.substring(1).replace('-', ' ');
            topics.add(room.stories().acts().nameTopic().run(writing, new Slug(slug), name));
        }
        return new Copy(
                file.get("kicker"),
                file.get("headline"),
                file.get("standfirst"),
                Label.of(file.get("label")),
                source(file),
                file.get("dateline"),
                bylines,
                topics,
                lead(file),
                body(file.body()));
    }

    private Source source(StoryFile file) {
        List<String> parts = file.list("source");
        if (parts.isEmpty()) {
            return Source.OWN;
        }
        LocalDate day = today.minusDays(Integer.parseInt(parts.get(1).replace("d", "")));
        return new Source(parts.get(0), day, parts.size() > 2 ? parts.get(2) : "");
    }

    private Lead lead(StoryFile file) {
        Long video = gallery.videos().get(file.get("video"));
        if (video != null) {
            return new Lead(null, video, file.get("alt"), file.get("caption"), file.get("credit"));
        }
        Long picture = gallery.pictures().get(file.get("picture"));
        return picture == null
                ? Lead.NONE
                : Lead.photo(picture, file.get("alt"), file.get("caption"), file.get("credit"));
    }

    /** The body with the pictures' and videos' own numbers in place of the words they are drawn by. */
    private Body body(String html) {
        return Allowed.body(KEY.matcher(html).replaceAll(found -> {
            Map<String, Long> known = found.group(1).equals("picture") ? gallery.pictures() : gallery.videos();
            Long id = known.get(found.group(2));
            return Matcher.quoteReplacement(
                    "data-" + found.group(1) + "=\"" + (id == null ? found.group(2) : id.toString()) + "\"");
        }));
    }

    private void relate(Writing writing, StoryFile file) {
        List<StoryId> related = file.list("related").stream()
                .map(published::get)
                .filter(java.util.Objects::nonNull)
                .toList();
        StoryId id = published.get(file.get("slug"));
        if (!related.isEmpty() && id != null) {
            room.stories().acts().arrange().relate(writing, id, related);
        }
    }

    private void page(Writing writing, String name, String text) {
        StoryFile file = StoryFile.read(name, text);
        room.stories()
                .acts()
                .publishPage()
                .run(
                        writing,
                        new Slug(file.get("slug")),
                        file.get("headline"),
                        file.get("standfirst"),
                        body(file.body()),
                        true,
                        true,
                        "demo:" + name);
    }

    private void comments(List<StoryFile> files) {
        Map<String, String> conversations = Material.texts("stories", ".comments");
        for (StoryFile file : files) {
            String text = conversations.get(file.name());
            StoryId id = published.get(file.get("slug"));
            if (text != null && id != null) {
                List<CommentsFile.Line> lines = CommentsFile.read(file.name(), text);
                room.database().perform(writing -> {
                    converse(writing, file, id, lines);
                });
            }
        }
    }

    private void converse(Writing writing, StoryFile file, StoryId story, List<CommentsFile.Line> lines) {
        var above = new ArrayList<CommentId>();
        Instant at = instant(file.published());
        for (int i = 0; i < lines.size(); i++) {
            CommentsFile.Line line = lines.get(i);
            while (above.size() > line.depth()) {
                above.removeLast();
            }
            Instant posted = at.plus(line.after());
            CommentId answers = above.isEmpty() ? null : above.getLast();
            CommentId id = room.comments()
                    .takeIn()
                    .run(
                            writing,
                            new TakeIn.Foreign(
                                    story,
                                    answers,
                                    broadsheet.comments.Draft.typed(line.name(), line.words()),
                                    CommentState.SHOWN,
                                    posted,
                                    "demo:" + file.name() + ":" + i))
                    .id();
            above.add(id);
        }
    }
}

package broadsheet.press;

import broadsheet.comments.CommentId;
import broadsheet.front.Pinned;
import broadsheet.front.Slot;
import broadsheet.masthead.ChangeLook;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Colour;
import broadsheet.masthead.EndBreaking;
import broadsheet.masthead.Look;
import broadsheet.masthead.Paper;
import broadsheet.masthead.RunBreaking;
import broadsheet.platform.http.Finished;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.section.ArrangeSection;
import broadsheet.section.CloseSection;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.section.OrderSections;
import broadsheet.section.RenameSection;
import broadsheet.section.ReopenSection;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.Titles;
import broadsheet.story.VersionNote;
import broadsheet.story.Writer;
import broadsheet.testing.TestPaper;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;

/** A paper in which things happen at random. The same seed does the same acts. */
final class RandomPaper {
    private static final List<String> AUTHORS = List.of("Ann", "Bo Lind", "Chen", "Dana");
    private static final List<String> TOPICS = List.of("budget", "bridge", "harbour", "school", "weather");
    private static final List<String> WORDS = List.of("Ferry", "Council", "Storm", "Match", "Choir", "Tower");
    private static final List<String> ZONES = List.of("UTC", "Europe/Oslo", "Asia/Shanghai", "America/St_Johns");
    private static final List<String> LANGUAGES = List.of("en", "zh", "ar");
    private static final int MOST_SECTIONS = 8;

    private final TestPaper paper;
    private final SplittableRandom random;
    private final Sections sections = new Sections();
    private final List<StoryId> stories = new ArrayList<>();
    private final List<CommentId> comments = new ArrayList<>();
    private final Links links;
    private final RandomPictures pictures;
    private final Lottery lottery = new Lottery();
    private int number;

    RandomPaper(TestPaper paper, SplittableRandom random) {
        this.paper = paper;
        this.random = random;
        this.links = new Links(random.split());
        this.pictures = new RandomPictures(paper, random.split());
        pictures.takeIn(++number);
        pictures.takeIn(++number);
        lottery.add(8, "publish", this::publish)
                .add(5, "revise", this::revise)
                .add(1, "draft a revision", this::reviseUnseen)
                .add(3, "correct", this::correct)
                .add(
                        1,
                        "kill",
                        () -> paper.perform(writing -> paper.acts().kill().run(writing, story())))
                .add(
                        1,
                        "publish again",
                        () -> paper.perform(writing -> paper.acts().publish().run(writing, story())))
                .add(3, "schedule", this::schedule)
                .add(1, "schedule the next version", this::scheduleNext)
                .add(1, "take off", this::takeOff)
                .add(2, "embargo", this::embargo)
                .add(1, "lift the embargo", this::liftEmbargo)
                .add(1, "take a schedule back", this::cancel)
                .add(1, "take down", this::takeDown)
                .add(3, "reinstate", this::reinstate)
                .add(1, "spike", this::spike)
                .add(1, "autosave", this::autosave)
                .add(1, "restore", this::restore)
                .add(14, "comment", this::comment)
                .add(3, "approve", () -> paper.approve(someComment()))
                .add(2, "hide", () -> paper.hide(someComment()))
                .add(2, "remove", () -> paper.remove(someComment()))
                .add(2, "open or close comments", this::openOrClose)
                .add(3, "move", this::move)
                .add(2, "rename a section", this::rename)
                .add(1, "open a section", this::openSection)
                .add(2, "arrange a section", this::arrange)
                .add(1, "close or reopen a section", this::closeOrReopen)
                .add(1, "let comments end", () -> paper.closeCommentsAfter(section(), random.nextInt(1, 4)))
                .add(1, "change the masthead", this::changeMasthead)
                .add(1, "change the look", this::changeLook)
                .add(2, "undated page", this::undatedPage)
                .add(3, "lead", this::lead)
                .add(2, "relate", this::relate)
                .add(4, "pin to the front", this::pin)
                .add(1, "unpin", this::unpin)
                .add(2, "lay out the front", this::layOut)
                .add(1, "lay it back", this::layBack)
                .add(1, "drop the draft of the front", this::dropDraft)
                .add(
                        1,
                        "take a schedule back",
                        () -> paper.perform(writing -> paper.acts().schedule().cancel(writing, story())))
                .add(1, "lead from an old address", this::remember)
                .add(1, "take a picture in", () -> pictures.takeIn(++number))
                .add(3, "describe a picture", () -> pictures.describe(++number))
                .add(2, "focus a picture", pictures::focus)
                .add(3, "limit a picture's rights", () -> pictures.limit(later()))
                .add(
                        1,
                        "end a picture's rights at once",
                        () -> pictures.limit(paper.trial().clock().instant()))
                .add(4, "the rights of a picture end", this::endOfRights)
                .add(1, "delete a picture", pictures::delete)
                .add(3, "breaking news", this::breaking)
                .add(1, "end the breaking news", () -> paper.perform(writing -> new EndBreaking().run(writing)))
                .add(2, "tell about an author", this::author)
                .add(3, "clock", () -> tick(Duration.ofMillis(random.nextLong(1, 4 * 3_600_000))))
                .add(1, "midnight", this::midnight)
                .add(1, "two days", () -> tick(Duration.ofHours(49)))
                .add(1, "an act that fails at its end", this::fail)
                .add(1, "restart", paper::restart);
        for (String slug : List.of("politics", "sports", "world")) {
            paper.section(slug, slug.equals("sports") ? Moderation.BEFORE : Moderation.AFTER);
        }
        for (int i = 0; i < 3; i++) {
            publish();
        }
    }

    /** Does one act and tells which. An act that the paper's rules refuse changes nothing. */
    String act() {
        return lottery.draw(random);
    }

    /** Readers ask for pages here and there, following links. */
    void read(int times) {
        for (int i = 0; i < times; i++) {
            String address = links.next();
            Finished page = paper.get(address);
            if (page.status() == 200) {
                links.follow(page.text());
            }
        }
    }

    private <T> T one(List<T> of) {
        if (of.isEmpty()) {
            throw new IllegalStateException("There is none yet.");
        }
        return of.get(random.nextInt(of.size()));
    }

    private StoryId story() {
        return random.nextInt(3) == 0
                ? one(stories)
                : stories.get(random.nextInt(Math.max(0, stories.size() - 8), stories.size()));
    }

    private CommentId someComment() {
        return one(comments);
    }

    private Section section() {
        return one(paper.database().read(sections::all));
    }

    private String headline() {
        return one(WORDS) + " " + one(WORDS) + " " + ++number;
    }

    private Copy copy(String headline) {
        int pages = random.nextInt(4) == 0 ? 2 : 1;
        String body = "<p>%s at %s.</p>".formatted(one(WORDS), number)
                + (random.nextInt(3) == 0 ? pictures.figure() : "")
                + (random.nextInt(6) == 0 ? pictures.gallery() : "")
                + (pages == 2 ? "<hr data-page-break><p>More of it.</p>" : "");
        return paper.write(writing -> {
            var desk = paper.story(headline).saying(body);
            for (int i = random.nextInt(3); i > 0; i--) {
                desk.by(one(AUTHORS)).about(one(TOPICS));
            }
            Copy copy = desk.copy(writing);
            Long social = random.nextBoolean() ? null : pictures.any().value();
            return random.nextInt(3) == 0
                    ? pictures.led(copy).with(new Titles("Front " + ++number, one(WORDS), "Shared " + number, social))
                    : copy;
        });
    }

    private StoryId draft() {
        Section section = section();
        String headline = headline();
        Copy copy = copy(headline);
        // a slug that others have, too, so that numbers are given
        var slug = new Slug(random.nextInt(5) == 0 ? "storm" : "story-" + number);
        StoryKind kind = random.nextInt(6) == 0 ? StoryKind.PHOTO : StoryKind.STORY;
        StoryId id = paper.write(
                writing -> paper.acts().draft().run(writing, section, slug, kind, CommentsMode.OPEN, copy, null));
        stories.add(id);
        return id;
    }

    private void publish() {
        StoryId id = draft();
        Story story = paper.write(writing -> paper.acts().publish().run(writing, id));
        remember(story);
    }

    private void remember(Story story) {
        for (String more :
                List.of("", "", "/2", "/all", "/print", "/comments", "/comments?order=newest", "/1", "/changes")) {
            links.add(story.address() + more);
        }
        links.add(story.section().address());
    }

    private void revise() {
        StoryId id = story();
        Copy copy = random.nextBoolean() ? copy(headline()) : copy(headline()).related(List.of(story(), story(), id));
        paper.perform(writing -> {
            paper.acts().revise().run(writing, id, copy);
            paper.acts().publish().run(writing, id);
        });
    }

    private void reviseUnseen() {
        StoryId id = story();
        Copy copy = copy(headline()).related(List.of(story()));
        paper.perform(writing -> paper.acts().revise().run(writing, id, copy));
    }

    private void correct() {
        StoryId id = story();
        paper.perform(writing -> paper.acts().correct().run(writing, id, "It was " + number + ".", writing.now()));
    }

    private void schedule() {
        StoryId id = draft();
        Instant due = paper.trial().clock().instant().plusMillis(random.nextLong(1, 6 * 3_600_000));
        paper.perform(writing -> paper.acts().schedule().run(writing, id, due));
    }

    private Instant later() {
        return paper.trial().clock().instant().plusMillis(random.nextLong(1, 6 * 3_600_000));
    }

    private void scheduleNext() {
        StoryId id = story();
        Copy copy = copy(headline());
        Instant due = later();
        paper.perform(writing -> {
            paper.acts().revise().run(writing, id, copy);
            paper.acts().schedule().run(writing, id, due);
        });
    }

    private void takeOff() {
        StoryId id = story();
        Instant off = later();
        paper.perform(writing -> paper.acts().schedule().off(writing, id, off, Writer.PAPER));
    }

    private void embargo() {
        StoryId id = random.nextBoolean() ? draft() : story();
        var terms = new EmbargoTerms(later(), ZoneId.of(one(ZONES)), "the ministry");
        paper.perform(writing -> paper.acts().embargo().run(writing, id, terms, Writer.PAPER));
    }

    private void liftEmbargo() {
        StoryId id = story();
        paper.perform(writing -> paper.acts().liftEmbargo().run(writing, id));
    }

    private void cancel() {
        StoryId id = story();
        paper.perform(writing -> paper.acts().schedule().cancel(writing, id));
    }

    private void takeDown() {
        StoryId id = story();
        paper.perform(writing -> paper.acts().takeDown().run(writing, id, Writer.PAPER));
    }

    private void reinstate() {
        StoryId id = withdrawn();
        remember(paper.write(writing -> paper.acts().reinstate().run(writing, id)));
    }

    /** One that was killed or taken down. */
    private StoryId withdrawn() {
        return one(stories.stream()
                .filter(id -> switch (paper.story(id).state()) {
                    case KILLED, TAKEN_DOWN -> true;
                    case UNPUBLISHED, SCHEDULED, PUBLISHED, SPIKED -> false;
                })
                .toList());
    }

    private void spike() {
        StoryId id = draft();
        paper.perform(writing -> paper.acts().spike().run(writing, id, Writer.PAPER));
        if (random.nextBoolean()) {
            paper.perform(writing -> paper.acts().unspike().run(writing, id, Writer.PAPER));
        }
    }

    private void autosave() {
        StoryId id = story();
        Copy copy = copy(headline());
        paper.perform(writing -> {
            long base = paper.whole()
                    .stories()
                    .stories()
                    .working(writing, id)
                    .orElseThrow()
                    .version()
                    .id();
            paper.acts().save().run(writing, id, base, copy, Writer.PAPER, VersionNote.AUTOSAVE);
        });
    }

    private void restore() {
        StoryId id = story();
        paper.perform(writing -> {
            var versions = paper.whole().stories().history().versions(writing, id, Long.MAX_VALUE, 20);
            paper.acts().restore().run(writing, id, one(versions).id(), Writer.PAPER);
        });
    }

    private void comment() {
        Story story = paper.story(story());
        CommentId answered = random.nextInt(3) == 0 && !comments.isEmpty() ? someComment() : null;
        var posted = paper.comment(story).by(one(AUTHORS)).answering(answered).posted("Words " + ++number);
        if (posted instanceof broadsheet.comments.Posted.Taken taken) {
            comments.add(taken.id());
            for (String query : List.of("?at=", "?reply=", "?after=", "?order=newest&after=")) {
                links.add(story.address() + "/comments" + query + taken.id());
            }
        }
    }

    private void openOrClose() {
        CommentsMode mode = random.nextBoolean() ? CommentsMode.CLOSED : CommentsMode.OPEN;
        paper.perform(writing -> paper.acts().arrange().comments(writing, story(), mode));
    }

    private void move() {
        StoryId id = story();
        Section section = section();
        Slug slug = random.nextInt(3) == 0
                ? new Slug("moved-" + random.nextInt(5))
                : paper.story(id).slug();
        Story moved = paper.write(writing -> paper.acts().move().run(writing, id, section, slug));
        if (moved.isPublic()) {
            remember(moved);
        }
    }

    private void rename() {
        Section section = section();
        String slug = random.nextInt(3) == 0
                ? "renamed-" + random.nextInt(4)
                : section.slug().text();
        Section renamed = paper.write(
                writing -> new RenameSection().run(writing, section.id(), "Section " + ++number, new Slug(slug)));
        links.add(renamed.address());
    }

    private void arrange() {
        Section section = section();
        Moderation moderation = random.nextInt(3) == 0 ? Moderation.BEFORE : Moderation.AFTER;
        String about = "About " + ++number;
        boolean inNavigation = random.nextInt(4) > 0;
        paper.write(writing -> new ArrangeSection()
                .run(writing, section.id(), about, inNavigation, moderation, section.commentsCloseDays()));
        boolean up = random.nextBoolean();
        Section moved = section();
        paper.perform(writing -> new OrderSections().run(writing, moved.id(), up));
    }

    private void closeOrReopen() {
        Section section = section();
        boolean closes = !section.isClosed() && random.nextInt(3) == 0;
        paper.write(writing -> closes
                ? new CloseSection().run(writing, section.id())
                : new ReopenSection().run(writing, section.id()));
        Section moved = section();
        Section place = section();
        if (Objects.equals(moved.parent(), place.parent())) {
            paper.perform(writing -> new OrderSections().run(writing, moved.id(), place.id()));
        }
    }

    private void openSection() {
        List<Section> all = paper.database().read(sections::all);
        if (all.size() >= MOST_SECTIONS) {
            throw new IllegalStateException("There are enough.");
        }
        Section parent = random.nextBoolean() ? one(all) : null;
        Section opened = paper.write(writing -> new OpenSection(paper.trial().ids())
                .run(
                        writing,
                        parent,
                        new Slug("part-" + ++number),
                        "Part " + number,
                        random.nextBoolean(),
                        Moderation.AFTER));
        links.add(opened.address());
    }

    private void changeMasthead() {
        var changed = new Paper(
                "The Paper " + ++number,
                "Line " + number,
                one(LANGUAGES),
                ZoneId.of(one(ZONES)),
                random.nextBoolean() ? "" : "Be kind " + number,
                "");
        paper.perform(writing -> new ChangeMasthead().run(writing, changed));
    }

    private void changeLook() {
        var warm = new Colour(String.format(Locale.ROOT, "#%02x1f2e", 0x80 + random.nextInt(0x20)));
        Look look =
                random.nextInt(3) == 0 ? Look.USUAL : Look.of(warm, null, warm, null, one(List.of(Look.Type.values())));
        paper.perform(writing -> new ChangeLook().run(writing, look));
    }

    private void undatedPage() {
        String slug = "about-" + random.nextInt(4);
        boolean isPublic = random.nextInt(4) > 0;
        paper.perform(writing -> paper.acts()
                .publishPage()
                .run(
                        writing,
                        new Slug(slug),
                        "About " + ++number,
                        "",
                        Allowed.body("<p>Us, %d</p>".formatted(number)),
                        random.nextBoolean(),
                        isPublic,
                        null));
        links.add("/" + slug);
    }

    /** Takes the lead away, or gives it to a story that may be too old for the front page otherwise. */
    private void lead() {
        var stories = paper.whole().stories().stories();
        paper.database()
                .read(stories::lead)
                .ifPresentOrElse(
                        id -> paper.perform(writing -> paper.acts().arrange().lead(writing, id, false)), () -> {
                            StoryId id = one(this.stories);
                            paper.perform(writing -> paper.acts().arrange().lead(writing, id, true));
                        });
    }

    private void relate() {
        StoryId id = story();
        List<StoryId> related = List.of(story(), story()).stream().distinct().toList();
        paper.perform(writing -> paper.acts().arrange().relate(writing, id, related));
    }

    private Slot slot() {
        return switch (random.nextInt(3)) {
            case 0 -> Slot.LEAD;
            case 1 -> Slot.second(random.nextInt(1, Slot.SECONDS + 1));
            default -> Slot.river(section().id(), random.nextInt(1, Slot.RIVER + 1));
        };
    }

    private long draftVersion() {
        return paper.database()
                .read(reading -> paper.whole().front().fronts().draft(reading))
                .version();
    }

    private void pin() {
        var pin = new Pinned(
                story(), random.nextBoolean() ? "" : headline(), random.nextInt(3) == 0 ? pictures.any() : null);
        Slot slot = slot();
        long base = draftVersion();
        paper.perform(writing -> paper.whole().front().acts().pin().run(writing, slot, pin, base, Writer.PAPER));
    }

    private void unpin() {
        Slot slot = slot();
        long base = draftVersion();
        paper.perform(writing -> paper.whole().front().acts().unpin().run(writing, slot, base, Writer.PAPER));
    }

    private void layOut() {
        long base = draftVersion();
        paper.perform(writing -> paper.whole().front().acts().layOut().run(writing, base, Writer.PAPER));
    }

    private void layBack() {
        paper.perform(writing -> {
            long live = paper.whole().front().fronts().live(writing).number();
            paper.whole().front().acts().layBack().run(writing, random.nextLong(live + 1), live, Writer.PAPER);
        });
    }

    private void dropDraft() {
        long base = draftVersion();
        paper.perform(writing -> paper.whole().front().acts().dropDraft().run(writing, base, Writer.PAPER));
    }

    private void remember() {
        StoryId id = story();
        String old = "/old/" + random.nextInt(5);
        paper.perform(writing -> paper.acts().rememberAddress().run(writing, old, id));
        links.add(old);
    }

    private void breaking() {
        String words = headline();
        Long story = random.nextBoolean() ? story().value() : null;
        Instant end = later();
        paper.perform(writing -> new RunBreaking().run(writing, words, story, end, "Ann"));
        links.add("/breaking.txt");
    }

    private void author() {
        String name = one(AUTHORS);
        var slug = new Slug(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        paper.perform(
                writing -> paper.acts().introduceAuthor().run(writing, slug, name, "Writes since " + ++number + "."));
    }

    private void tick(Duration by) {
        paper.trial().clock().advance(by);
        paper.runDue();
    }

    /** To the last millisecond of a picture's rights, where all must still be exact, and over it. */
    private void endOfRights() {
        Instant end = pictures.end(paper.trial().clock().instant());
        paper.trial().clock().set(end.minusMillis(1));
        paper.runDue();
        read(5);
        paper.assertExact();
        tick(Duration.ofMillis(1));
    }

    /** To the last millisecond of the day in the paper's zone, where all must still be exact, and over it. */
    private void midnight() {
        ZoneId zone = paper.database()
                .read(reading -> paper.whole().masthead().paper(reading))
                .zone();
        Instant now = paper.trial().clock().instant();
        Instant turn =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        paper.trial().clock().set(turn.minusMillis(1));
        read(5);
        paper.assertExact();
        paper.trial().clock().set(turn);
        paper.runDue();
    }

    private void fail() {
        StoryId id = story();
        Copy copy = copy(headline());
        paper.perform(writing -> {
            paper.acts().revise().run(writing, id, copy);
            paper.acts().publish().run(writing, id);
            throw new IllegalStateException("The act was broken off.");
        });
    }
}

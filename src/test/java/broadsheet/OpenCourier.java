package broadsheet;

import broadsheet.demo.DemoPaper;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.config.Settings;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A whole paper on a free port of this machine, its data in a folder that goes with it. */
public final class OpenCourier implements AutoCloseable {
    private final Path folder;
    private final InstantSource clock;
    private final Newspaper newspaper;
    private final String origin;
    private final int port;

    private OpenCourier(InstantSource clock, Map<String, String> options, boolean bench, Consumer<Newspaper> making) {
        this.clock = clock;
        try {
            this.folder = Files.createTempDirectory("broadsheet-running");
            var all = new HashMap<>(Map.of("site.host", "127.0.0.1", "site.port", "0"));
            all.putAll(options);
            Settings settings = Settings.read(folder, Map.of(), all);
            this.newspaper = new Newspaper(folder, bench ? settings.forBench() : settings, clock);
            making.accept(newspaper);
            String address = newspaper.open();
            this.origin = address.substring(0, address.length() - 1);
            int asked = settings.site().port();
            this.port = asked > 0 ? asked : Integer.parseInt(origin.substring(origin.lastIndexOf(':') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo paper without its pictures, which is made in a moment; nothing is limited for one reader. */
    public static OpenCourier demo(InstantSource clock) {
        return demo(clock, Map.of(), true);
    }

    /** The same with these settings, and with the limits and the cost of challenges that readers meet, or without. */
    public static OpenCourier demo(InstantSource clock, Map<String, String> options, boolean bench) {
        return new OpenCourier(
                clock, options, bench, paper -> demoPaper(paper, clock).makeWithoutPictures());
    }

    /** A paper in which nothing stands yet, known to its readers by this address. */
    public static OpenCourier empty(InstantSource clock, String origin) {
        var options = Map.of("site.origin", origin, "site.port", Integer.toString(freePort()));
        return new OpenCourier(clock, options, true, _ -> {});
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The demo paper with its video and these of its pictures, and the limits and challenges that readers meet. */
    public static OpenCourier picturedDemo(InstantSource clock, Set<String> pictures) {
        return new OpenCourier(
                clock,
                Map.of("comments.per-minute", "1000"),
                false,
                paper -> demoPaper(paper, clock).makeWithPictures(pictures));
    }

    private static DemoPaper demoPaper(Newspaper paper, InstantSource clock) {
        LocalDate day = DemoPaper.newestFullMorning(clock.instant());
        return new DemoPaper(paper.demo(), day, (_, _, _) -> {});
    }

    /** Scheme, host and port, as the paper itself names them. */
    public String origin() {
        return origin;
    }

    /** The port it listens on, whatever it is called outside. */
    public int port() {
        return port;
    }

    public Path folder() {
        return folder;
    }

    public Database database() {
        return newspaper.database();
    }

    public StoryRoom stories() {
        return newspaper.stories();
    }

    /** Challenges that know this paper's secrets, for tests that must read what only a person can. */
    public Challenges challenges() {
        return new Challenges(new Secrets(database()), clock, 50);
    }

    /** The section at that path. */
    public Section section(String path) {
        return database().read(reading -> newspaper.sections().at(reading, path).orElseThrow());
    }

    /** Prints these words in the section at once. */
    public Story publish(String section, String headline, String html) {
        return publish(section, Copy.of(headline, Allowed.body(html)));
    }

    /** Prints this copy in the section at once. */
    public Story publish(String section, Copy copy) {
        return publish(section, List.of(copy)).getFirst();
    }

    /** Prints all these in the section in one act. */
    public List<Story> publish(String section, List<Copy> copies) {
        Section in = section(section);
        return database().write(writing -> {
            var stories = new ArrayList<Story>();
            copies.forEach(copy -> stories.add(publish(writing, in, copy)));
            return stories;
        });
    }

    private Story publish(Writing writing, Section in, Copy copy) {
        StoryId id = stories()
                .acts()
                .draft()
                .run(writing, in, Slug.from(copy.headline(), "story"), StoryKind.STORY, CommentsMode.OPEN, copy, null);
        return stories().acts().publish().run(writing, id);
    }

    /** The story whose address ends in this slug. */
    public String address(String slug) {
        return database()
                .read(reading -> reading.one(
                                "SELECT id FROM story_story WHERE slug = ?",
                                row -> newspaper
                                        .stories()
                                        .stories()
                                        .find(reading, new StoryId(row.number("id")))
                                        .orElseThrow()
                                        .address(),
                                slug)
                        .orElseThrow());
    }

    /** Changes the paper's language, and with it every page. */
    public void speak(String language) {
        database().perform(writing -> {
            Paper paper = newspaper.masthead().paper(writing);
            new ChangeMasthead()
                    .run(
                            writing,
                            new Paper(
                                    paper.name(),
                                    paper.tagline(),
                                    language,
                                    paper.zone(),
                                    paper.notice(),
                                    paper.about()));
        });
    }

    @Override
    public void close() {
        newspaper.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package broadsheet.testing;

import broadsheet.WholePaper;
import broadsheet.comments.CommentId;
import broadsheet.comments.Posted;
import broadsheet.platform.db.Act;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Finished;
import broadsheet.platform.http.Pages;
import broadsheet.platform.text.Slug;
import broadsheet.press.Press;
import broadsheet.section.ArrangeSection;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.section.Section;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A whole newspaper for tests, in the words of the trade:
 *
 * <pre>{@code
 * var paper = TestPaper.on(trial);
 * Story story = paper.story("Budget passes").in("politics").by("Ann").about("budget").published();
 * paper.comment(story).by("Bo").saying("At last.");
 * assertThat(paper.get("/politics").text()).contains("Budget passes");
 * }</pre>
 *
 * {@link #get} goes by way of the Press without a port; {@link #open} opens one.
 */
public final class TestPaper implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Trial trial;
    private final Path folder;
    private final UnaryOperator<Database> way;
    private final Map<String, String> settings = new HashMap<>(Map.of("site.host", "127.0.0.1", "site.port", "0"));
    private WholePaper paper;
    private Pages kept;
    private Pages fresh;
    private @Nullable String address;

    private TestPaper(Trial trial, Path folder, UnaryOperator<Database> way, Map<String, String> settings) {
        this.settings.putAll(settings);
        this.trial = trial;
        this.folder = folder;
        this.way = way;
        this.paper = assemble(way.apply(trial.database()));
        this.kept = keptPages();
        this.fresh = freshPages();
    }

    /** Puts it together and waits until it hears other nodes, since it keeps nothing before. */
    private WholePaper assemble(Database database) {
        var whole = new WholePaper(folder, database, trial.clock(), Map.copyOf(settings));
        while (database.isDeaf()) {
            Thread.yield();
        }
        return whole;
    }

    private Pages keptPages() {
        return new Pages(
                paper.routes(),
                paper.press(),
                paper.database(),
                paper.masthead(),
                paper.settings().site());
    }

    private Pages freshPages() {
        return Pages.fresh(
                paper.routes(),
                paper.database(),
                paper.masthead(),
                paper.settings().site());
    }

    /** A paper without anything in it yet. */
    public static TestPaper on(Trial trial) {
        return new TestPaper(trial, trial.folder(), UnaryOperator.identity(), Map.of());
    }

    /** The same with these settings besides. */
    public static TestPaper on(Trial trial, Map<String, String> settings) {
        return new TestPaper(trial, trial.folder(), UnaryOperator.identity(), settings);
    }

    /** The same by another way to the trial's database: one that is meddled with. */
    public static TestPaper on(Trial trial, UnaryOperator<Database> way) {
        return new TestPaper(trial, trial.folder(), way, Map.of());
    }

    /** A second node of the same paper, with a folder of its own. */
    public static TestPaper node(Trial trial, Database database) {
        return new TestPaper(trial, trial.folder().resolve("node-" + trial.ids().next()), _ -> database, Map.of());
    }

    /** Opens it over HTTP and begins its jobs; returns its address without a slash at the end. */
    public String open() {
        if (address == null) {
            try {
                String opened = paper.open();
                address = opened.substring(0, opened.length() - 1).replace("localhost", "127.0.0.1");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return address;
    }

    /** Closes the paper and its database, and puts both together again: what was kept in memory is gone. */
    public void restart() {
        paper.close();
        address = null;
        paper = assemble(way.apply(trial.reopen()));
        kept = keptPages();
        fresh = freshPages();
    }

    /** The answer to GET by way of the Press. */
    public Finished get(String path) {
        return kept.get(path);
    }

    /** The answer as it would be if nothing had ever been kept. */
    public Finished fresh(String path) {
        return fresh.get(path);
    }

    /** The addresses of all pages kept now, sorted. */
    public Set<String> keptAddresses() {
        return new TreeSet<>(paper.press().kept());
    }

    /**
     * Compares a page that is kept now with a fresh rendering.
     *
     * @throws AssertionError when one byte differs
     */
    public void assertExact(String path) {
        Finished found = paper.press().find(path);
        if (found == null) {
            return;
        }
        String wanted = Pages.bytes(fresh(path));
        if (!Pages.bytes(found).equals(wanted)) {
            throw new AssertionError("The kept page " + path + " is out of date. " + difference(found, wanted));
        }
    }

    private static String difference(Finished found, String wanted) {
        String kept = Pages.bytes(found);
        int at = 0;
        while (at < Math.min(kept.length(), wanted.length()) && kept.charAt(at) == wanted.charAt(at)) {
            at++;
        }
        return "It differs from character " + at + ":\nkept:  " + around(kept, at) + "\nfresh: " + around(wanted, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200))
                .replace("\n", "\\n");
    }

    /** Compares every kept page, and lets the Press look at itself. */
    public void assertExact() {
        paper.press().verify();
        keptAddresses().forEach(this::assertExact);
    }

    /** Begins a story. */
    public StoryDesk story(String headline) {
        return new StoryDesk(this, headline);
    }

    /** Begins a comment. */
    public CommentDesk comment(Story story) {
        return new CommentDesk(this, story);
    }

    /** The section at this slug, opened if there is none. */
    public Section section(String slug) {
        return section(slug, Moderation.AFTER);
    }

    /** The section at this slug, opened with this moderation if there is none. */
    public Section section(String slug, Moderation moderation) {
        return write(writing -> paper.sections()
                .at(writing, slug)
                .orElseGet(() -> new OpenSection(trial.ids())
                        .run(writing, null, new Slug(slug), named(slug), true, moderation)));
    }

    static String named(String slug) {
        return slug.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + slug.substring(1).replace('-', ' ');
    }

    /** Lets the conversations of a section close so many days after publication. No act does this yet. */
    public void closeCommentsAfter(Section section, int days) {
        write(writing -> new ArrangeSection()
                .run(writing, section.id(), section.about(), section.isInNavigation(), section.moderation(), days));
    }

    /** The story as it stands now. */
    public Story story(StoryId id) {
        return database()
                .read(reading -> paper.stories().stories().find(reading, id).orElseThrow());
    }

    public void approve(CommentId id) {
        perform(writing -> paper.comments().comments().approve(writing, id));
    }

    public void hide(CommentId id) {
        perform(writing -> paper.comments().comments().hide(writing, id));
    }

    public void remove(CommentId id) {
        perform(writing -> paper.comments().comments().remove(writing, id));
    }

    /** Does one act. */
    public <T> T write(Act<T> act) {
        return database().write(act);
    }

    /** Does one act that answers nothing. */
    public void perform(java.util.function.Consumer<broadsheet.platform.db.Writing> act) {
        database().perform(act);
    }

    /**
     * Does what is due by the trial's clock, and returns when it is done or has failed: also what the ledger's own thread
     * had taken before, for which {@link broadsheet.platform.jobs.Ledger#runDue} does not wait.
     */
    public void runDue() {
        long end = System.nanoTime() + PATIENCE_NANOS;
        do {
            if (System.nanoTime() > end) {
                throw new AssertionError("A job that is due does not end.");
            }
            paper.ledger().runDue();
        } while (isAnythingDue());
    }

    private boolean isAnythingDue() {
        Instant now = database().now();
        return database().read(paper.ledger()::pending).stream()
                .anyMatch(job -> !job.due().isAfter(now));
    }

    public StoryRoom.Acts acts() {
        return paper.stories().acts();
    }

    public Database database() {
        return paper.database();
    }

    public Press press() {
        return paper.press();
    }

    public Trial trial() {
        return trial;
    }

    /** All its rooms. */
    public WholePaper whole() {
        return paper;
    }

    static CommentId taken(Posted posted) {
        if (posted instanceof Posted.Taken taken) {
            return taken.id();
        }
        throw new AssertionError("Not taken: " + posted);
    }

    /** Closes the paper; its database is the trial's. */
    @Override
    public void close() {
        paper.close();
    }
}

package broadsheet;

import broadsheet.comments.CommentsRoom;
import broadsheet.comments.Gate;
import broadsheet.demo.DemoRoom;
import broadsheet.exchange.ExchangeRoom;
import broadsheet.front.FrontRoom;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Masthead;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.command.CommandDoor;
import broadsheet.platform.config.Settings;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Databases;
import broadsheet.platform.files.DataFolder;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.SiteServer;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.time.Ids;
import broadsheet.press.Press;
import broadsheet.section.OpenSection;
import broadsheet.section.Sections;
import broadsheet.story.StoryRoom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One paper, put together room by room in the order of the floors. Nobody reads it before {@link #open}, so that
 * commands can work on a paper that rests.
 */
public final class Newspaper implements AutoCloseable {
    private static final long MEGABYTE = 1024L * 1024;

    private final Settings settings;
    private final DataFolder folder;
    private final Database database;
    private final Press press;
    private final Masthead masthead;
    private final Sections sections = new Sections();
    private final PictureRoom pictures;
    private final StoryRoom stories;
    private final CommentsRoom comments;
    private final Ledger ledger;
    private final Ids ids;
    private final Routes routes = new Routes();
    private final Deque<AutoCloseable> toClose = new ArrayDeque<>();
    private String origin;

    /**
     * Puts a paper together.
     *
     * @param path where its files lie; held until {@link #close}
     * @throws RuntimeException in one plain sentence, when the folder is taken or the database cannot be opened
     */
    public Newspaper(Path path, Settings settings, InstantSource clock) {
        this.settings = settings;
        this.folder = closing(DataFolder.take(path));
        String url = settings.database();
        this.database = closing(url == null ? Databases.sqlite(path, clock) : Databases.postgres(url, clock));
        this.press = new Press(database, clock, settings.pressMegabytes() * MEGABYTE);
        database.watch(press);
        this.ids = new Ids(clock);
        this.origin = settings.site().origin() == null
                ? "http://localhost"
                : settings.site().origin();
        var assets = new Assets(folder.resolve("assets"));
        this.masthead = new Masthead(assets, () -> origin);
        masthead.navigation(sections);
        this.pictures = closing(new PictureRoom(database, ids, folder.resolve("pictures")));
        this.ledger = closing(new Ledger(database, ids));
        this.stories = new StoryRoom(database, ids, ledger, masthead, sections, pictures.pictures());
        var secrets = new Secrets(database);
        var challenges = new Challenges(secrets, clock, settings.challengeCost());
        Settings.Posting posting = settings.posting();
        var limits = new Limits(clock, posting.limited());
        var gate = new Gate(challenges, limits, new Tokens(secrets), posting.perMinute(), posting.perHour());
        this.comments = new CommentsRoom(database, ids, masthead, stories.stories(), gate);
        challenges.on(routes);
        assets.on(routes);
        pictures.on(routes);
        stories.on(routes);
        comments.on(routes);
        new FrontRoom(masthead, sections, stories.stories()).on(routes);
    }

    private <T extends AutoCloseable> T closing(T part) {
        toClose.addFirst(part);
        return part;
    }

    /**
     * Opens the paper to its readers.
     *
     * @return the address to read it at
     * @throws IOException when the port is taken
     */
    public String open() throws IOException {
        var server = new SiteServer(routes, press, database, masthead, settings.site());
        server.start();
        closing(server);
        if (settings.site().origin() == null) {
            origin = "http://localhost:" + server.port();
        }
        ledger.start();
        closing(CommandDoor.open(folder.path(), new StaffCommands(this)));
        return origin + "/";
    }

    /** What the demo paper is made with. */
    DemoRoom demo() {
        return new DemoRoom(database, new ChangeMasthead(), new OpenSection(ids), pictures, stories, comments.takeIn());
    }

    /** What moving things in and out whole needs. */
    ExchangeRoom exchange() {
        return new ExchangeRoom(
                database,
                masthead,
                new ChangeMasthead(),
                sections,
                new OpenSection(ids),
                pictures,
                stories,
                comments.takeIn());
    }

    Database database() {
        return database;
    }

    Press press() {
        return press;
    }

    Sections sections() {
        return sections;
    }

    StoryRoom stories() {
        return stories;
    }

    CommentsRoom comments() {
        return comments;
    }

    Masthead masthead() {
        return masthead;
    }

    /** Takes no new readers, finishes what is under way and lets go of everything. */
    @Override
    public void close() {
        while (!toClose.isEmpty()) {
            try {
                toClose.removeFirst().close();
            } catch (Exception e) {
                throw new IllegalStateException("The paper did not close cleanly", e);
            }
        }
    }
}

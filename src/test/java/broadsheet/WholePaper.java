package broadsheet;

import broadsheet.comments.CommentsRoom;
import broadsheet.contributions.ContributionsRoom;
import broadsheet.exchange.ExchangeRoom;
import broadsheet.forum.ForumRoom;
import broadsheet.front.FrontRoom;
import broadsheet.identity.IdentityRoom;
import broadsheet.identity.StaffRoutes;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberRoutes;
import broadsheet.members.MembersRoom;
import broadsheet.moderation.ModerationRoom;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.config.Settings;
import broadsheet.platform.db.Database;
import broadsheet.platform.http.Routes;
import broadsheet.platform.jobs.Ledger;
import broadsheet.press.Press;
import broadsheet.section.Sections;
import broadsheet.story.StoryRoom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/** The newspaper as the program puts it together, with its parts in reach of tests. */
public final class WholePaper implements AutoCloseable {
    private final Newspaper newspaper;
    private final Settings settings;

    /**
     * Puts the paper together on a database that stays open when the paper is closed.
     *
     * @param options settings by {@code section.key}; the port is any free one
     */
    public WholePaper(Path folder, Database database, InstantSource clock, Map<String, String> options) {
        Settings read = Settings.read(folder, Map.of(), options);
        this.settings = options.containsKey("comments.burst") ? burst(read) : read.forBench();
        this.newspaper = new Newspaper(folder, settings, clock, database);
    }

    /** A paper that takes measures against bursts, which others under test do not. */
    private static Settings burst(Settings read) {
        Settings bench = read.forBench();
        Settings.Posting posting = bench.posting();
        return new Settings(
                bench.site(),
                bench.database(),
                bench.mail(),
                bench.pressMegabytes(),
                new Settings.Posting(
                        posting.limited(),
                        posting.perMinute(),
                        posting.perHour(),
                        read.posting().burst()),
                bench.opinionService(),
                bench.contributions(),
                bench.challengeCost(),
                bench.scanCommand());
    }

    /** Opens it to readers over HTTP, and begins its jobs. */
    public String open() throws IOException {
        return newspaper.open();
    }

    public Settings settings() {
        return settings;
    }

    public Database database() {
        return newspaper.database();
    }

    public Press press() {
        return newspaper.press();
    }

    public Routes routes() {
        return newspaper.routes();
    }

    public Ledger ledger() {
        return newspaper.ledger();
    }

    public MembersRoom members() {
        return newspaper.members();
    }

    public MemberRoutes memberRoutes() {
        return newspaper.memberRoutes();
    }

    public IdentityRoom identity() {
        return newspaper.identity();
    }

    public StaffRoutes staff() {
        return newspaper.staff();
    }

    public Masthead masthead() {
        return newspaper.masthead();
    }

    public Sections sections() {
        return newspaper.sections();
    }

    public StoryRoom stories() {
        return newspaper.stories();
    }

    public PictureRoom pictures() {
        return newspaper.pictures();
    }

    public ExchangeRoom exchange() {
        return newspaper.exchange();
    }

    public ForumRoom forum() {
        return newspaper.forum();
    }

    public ModerationRoom moderation() {
        return newspaper.moderation();
    }

    public ContributionsRoom contributions() {
        return newspaper.contributions();
    }

    public FrontRoom front() {
        return newspaper.front();
    }

    public CommentsRoom comments() {
        return newspaper.comments();
    }

    @Override
    public void close() {
        newspaper.close();
    }
}

package broadsheet;

import broadsheet.archive.ArchiveRoom;
import broadsheet.comments.CommentsRoom;
import broadsheet.comments.Counts;
import broadsheet.comments.Gate;
import broadsheet.contributions.ContributionsRoom;
import broadsheet.contributions.Ground;
import broadsheet.contributions.JudgedSieve;
import broadsheet.demo.DemoRoom;
import broadsheet.desk.DeskRoom;
import broadsheet.exchange.ExchangeRoom;
import broadsheet.forum.ForumRoom;
import broadsheet.front.FrontRoom;
import broadsheet.identity.IdentityRoom;
import broadsheet.identity.Places;
import broadsheet.identity.StaffRoutes;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberRoutes;
import broadsheet.members.MembersRoom;
import broadsheet.moderation.ModerationRoom;
import broadsheet.moderation.Opinions;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.ScanCommand;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.command.CommandDoor;
import broadsheet.platform.config.MailSettings;
import broadsheet.platform.config.Settings;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Databases;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Starts;
import broadsheet.platform.files.DataFolder;
import broadsheet.platform.http.EventStreams;
import broadsheet.platform.http.Health;
import broadsheet.platform.http.Metrics;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.SiteServer;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.FolderPost;
import broadsheet.platform.mail.MailServer;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.mail.Post;
import broadsheet.platform.mail.SmtpPost;
import broadsheet.platform.outbound.Outbound;
import broadsheet.platform.time.Ids;
import broadsheet.press.Press;
import broadsheet.section.ArrangeSection;
import broadsheet.section.OpenSection;
import broadsheet.section.Sections;
import broadsheet.sharing.SharingRoom;
import broadsheet.story.StoryRoom;
import broadsheet.syndication.SyndicationRoom;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final EventStreams streams;
    private final Masthead masthead;
    private final Sections sections = new Sections();
    private final PictureRoom pictures;
    private final StoryRoom stories;
    private final CommentsRoom comments;
    private final ForumRoom forum;
    private final ContributionsRoom contributions;
    private final FrontRoom front;
    private final IdentityRoom identity;
    private final MembersRoom members;
    private final ModerationRoom moderation;
    private final MemberRoutes memberRoutes;
    private final StaffRoutes staff;
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
        this(path, settings, clock, null);
    }

    /** As above, on a database that somebody else has opened and will close. */
    Newspaper(Path path, Settings settings, InstantSource clock, @Nullable Database opened) {
        this.settings = settings;
        this.folder = closing(DataFolder.take(path));
        this.database = opened != null ? opened : closing(database(folder, settings.database(), clock));
        this.press = new Press(database, clock, settings.pressMegabytes() * MEGABYTE);
        this.streams = closing(new EventStreams());
        var counts = closing(new Counts(database, streams));
        database.watch(FactsWatch.both(press, counts));
        this.ids = new Ids(clock, Starts.count(database));
        this.origin = settings.site().origin() == null
                ? "http://localhost"
                : settings.site().origin();
        var assets = new Assets(folder.resolve("assets"));
        this.masthead = new Masthead(assets, () -> origin);
        masthead.navigation(sections);
        this.pictures = closing(new PictureRoom(
                database, ids, clock, folder.resolve("pictures"), ScanCommand.of(settings.scanCommand())));
        this.ledger = closing(new Ledger(database, ids));
        this.stories = new StoryRoom(database, ids, ledger, masthead, sections, pictures.pictures());
        var outbound = new Outbound();
        var secrets = new Secrets(database);
        var challenges = new Challenges(secrets, clock, settings.challengeCost());
        Settings.Posting posting = settings.posting();
        var limits = new Limits(clock, posting.limited());
        var tokens = new Tokens(secrets);
        this.identity = new IdentityRoom(database, ids, tokens, new Limits(clock, true));
        var mailroom = new Mailroom(ledger, post(settings.mail(), clock));
        this.members = new MembersRoom(
                        new MembersRoom.Ground(
                                database,
                                ids,
                                tokens,
                                new Limits(clock, true),
                                ledger,
                                folder.resolve("erased-accounts")),
                        masthead,
                        mailroom)
                .taken(this::staffNames);
        Set<String> ownHosts = Set.of(URI.create(origin).getHost()); // the port alone is found out later
        this.moderation = new ModerationRoom(
                ids, ownHosts, new Opinions(settings.opinionService(), outbound::post), posting.burst());
        this.comments = new CommentsRoom(
                database,
                ids,
                ledger,
                counts,
                new CommentsRoom.Below(masthead, stories.stories(), members, moderation),
                new Gate(challenges, limits, tokens, posting.perMinute(), posting.perHour()));
        this.forum = new ForumRoom(database, ids, limits, masthead, stories.stories(), comments).plugInto(members);
        var sharing = new SharingRoom(
                database,
                masthead,
                stories.stories(),
                mailroom,
                new SharingRoom.Guard(challenges, limits, secrets.seal("letters"), settings.mail()));
        this.contributions = new ContributionsRoom(
                        new Ground(
                                database,
                                ids,
                                masthead,
                                tokens,
                                challenges,
                                limits,
                                new Limits(clock, true),
                                ledger,
                                mailroom),
                        stories,
                        pictures,
                        folder.resolve("contributions"),
                        settings.contributions().keepDays(),
                        settings.contributions().perHour())
                .sieve(new JudgedSieve(moderation))
                .plugInto(members);
        challenges.on(routes);
        sharing.on(routes);
        ledger.hourly(challenges::sweep);
        ledger.hourly(identity::sweep);
        ledger.hourly(members::sweep);
        ledger.hourly(moderation.networks()::sweep);
        ledger.hourly(comments::sweep);
        ledger.hourly(contributions::sweep);
        ledger.hourly(sharing::sweep);
        Health.on(routes, database);
        assets.on(routes);
        masthead.on(routes);
        masthead.stories(stories.stories());
        this.front = new FrontRoom(masthead, sections, stories.stories(), pictures.pictures());
        front.staffed(reading -> !identity.people().isNobodyHere(reading));
        this.staff = identity.on(routes, new IdentityRoom.Outside(masthead, assets, mailroom, this::places));
        var desk = new DeskRoom(
                new DeskRoom.Below(
                        masthead,
                        sections,
                        pictures,
                        stories,
                        front,
                        comments,
                        forum,
                        identity,
                        members,
                        moderation,
                        contributions),
                new DeskRoom.Ground(
                        database, tokens, ids, new Limits(clock, true), ledger, mailroom, routes, outbound::look));
        desk.on(staff);
        ledger.hourly(desk::sweep);
        this.memberRoutes = members.on(routes);
        contributions.on(routes, memberRoutes);
        pictures.on(routes);
        stories.on(routes);
        comments.on(routes, memberRoutes);
        forum.on(routes, memberRoutes);
        front.on(routes);
        new ArchiveRoom(masthead, stories.stories()).on(routes);
        new SyndicationRoom(masthead, sections, stories.stories(), pictures.pictures(), comments.comments()).on(routes);
    }

    /** The names of those who work or worked here, and of those who sign stories. */
    private List<String> staffNames(Reading reading) {
        return Stream.concat(identity.people().names(reading).stream(), stories.stories().authorNames(reading).stream())
                .toList();
    }

    /** The sections in which a role can hold. */
    private List<Places.Place> places(Reading reading) {
        return sections.all(reading).stream()
                .map(section -> new Places.Place(section.id().value(), section.name()))
                .toList();
    }

    /** Letters go to the SMTP server that is set, else into a folder. */
    private Post post(MailSettings mail, InstantSource clock) {
        String host = mail.host();
        String from = mail.from();
        if (host == null || from == null) {
            return new FolderPost(folder.resolve("mail"), "paper@paper.invalid", clock);
        }
        var line = MailServer.Line.valueOf(mail.tls().name());
        return new SmtpPost(new MailServer(host, mail.port(), mail.username(), mail.password(), from, line), clock);
    }

    /** The database; when it cannot be opened, nothing is left of a folder that was made for it. */
    private static Database database(DataFolder folder, @Nullable String url, InstantSource clock) {
        try {
            return url == null ? Databases.sqlite(folder.path(), clock) : Databases.postgres(url, clock);
        } catch (RuntimeException e) {
            folder.abandon();
            throw e;
        }
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
        members.replayErasures();
        var server = new SiteServer(routes, press, database, masthead, settings.site(), folder.emptied("incoming"));
        if (settings.site().origin() == null && settings.site().port() != 0) {
            origin = "http://localhost:" + settings.site().port();
            server.printAhead("/");
        }
        server.start();
        closing(server);
        closing(streams); // first of all, since a server waits for what is still open
        if (settings.site().origin() == null) {
            origin = "http://localhost:" + server.port();
        }
        ledger.start();
        closing(CommandDoor.open(folder.path(), new StaffCommands(this)));
        return origin + "/";
    }

    /**
     * Opens the numbers for Prometheus, on loopback only; after {@link #open}.
     *
     * @throws IOException when the port is taken
     */
    void openMetrics(int port) throws IOException {
        Runtime machine = Runtime.getRuntime();
        closing(Metrics.open(port))
                .number("broadsheet_pages_printed_total", press::prints)
                .number("broadsheet_pages_kept", () -> press.kept().size())
                .number("broadsheet_jobs_late", ledger::late)
                .number("broadsheet_heap_used_bytes", () -> machine.totalMemory() - machine.freeMemory());
    }

    /** The table of all addresses. */
    public Routes routes() {
        return routes;
    }

    /** What the demo paper is made with. */
    DemoRoom demo() {
        return new DemoRoom(
                database,
                new ChangeMasthead(),
                new OpenSection(ids),
                new ArrangeSection(),
                pictures,
                stories,
                members,
                moderation,
                comments,
                forum,
                contributions,
                identity.people());
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

    /** The beginning of all its addresses. */
    String origin() {
        return origin;
    }

    Database database() {
        return database;
    }

    Press press() {
        return press;
    }

    Ledger ledger() {
        return ledger;
    }

    Sections sections() {
        return sections;
    }

    PictureRoom pictures() {
        return pictures;
    }

    StoryRoom stories() {
        return stories;
    }

    ModerationRoom moderation() {
        return moderation;
    }

    CommentsRoom comments() {
        return comments;
    }

    ForumRoom forum() {
        return forum;
    }

    ContributionsRoom contributions() {
        return contributions;
    }

    FrontRoom front() {
        return front;
    }

    MembersRoom members() {
        return members;
    }

    MemberRoutes memberRoutes() {
        return memberRoutes;
    }

    IdentityRoom identity() {
        return identity;
    }

    StaffRoutes staff() {
        return staff;
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

package broadsheet.comments;

import broadsheet.comments.watch.AccountPages;
import broadsheet.comments.watch.EndRoutes;
import broadsheet.comments.watch.WatchRoutes;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberRoutes;
import broadsheet.members.MembersRoom;
import broadsheet.moderation.Judge;
import broadsheet.moderation.ModerationRoom;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Routes;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.time.Ids;
import broadsheet.story.Stories;
import broadsheet.story.StoryPanel;
import broadsheet.story.StoryPlace;
import java.time.Duration;

/** Wires the conversations, and plugs them in below the stories. */
public final class CommentsRoom {
    /** The rooms that it stands on. */
    public record Below(Masthead masthead, Stories stories, MembersRoom members, ModerationRoom moderation) {
        Barred barred() {
            return new Barred(masthead, moderation.bans());
        }
    }

    private final Database database;
    private final Below below;
    private final Gate gate;
    private final Counts counts;
    private final TalkPrinter printer;
    private final Deeds deeds;
    private final TakeIn takeIn;
    private final StartTopic startTopic;
    private final Comments comments;
    private final StoryPanel panel;
    private final Mute mute;
    private final Following following;
    private final Moderators moderators;
    private final BanPanel banPanel;

    public CommentsRoom(Database database, Ids ids, Ledger ledger, Counts counts, Below below, Gate gate) {
        this.counts = counts;
        this.database = database;
        this.below = below;
        this.gate = gate;
        this.printer = new TalkPrinter(
                below.masthead(), below.members().members(), below.moderation().judge());
        Judge judge = below.moderation().judge();
        this.mute = new Mute(gate.tokens());
        this.following = Following.of(database, ledger, below, gate.tokens(), mute);
        var tell = new Tell(below.masthead(), below.members().members(), below.stories(), mute, ids, following);
        var statements = new Statements(below, gate, ledger);
        statements.on(database);
        this.moderators = Moderators.of(ids, below, tell, statements);
        this.deeds = new Deeds(
                new Post(ids, judge, tell),
                new Like(judge, new LikeRing(ids, judge)),
                new Flag(ids, below.moderation().flags(), statements),
                new Edit(ids, judge),
                new Appeal(),
                new Claim());
        this.takeIn = new TakeIn(ids);
        this.startTopic =
                new StartTopic(ids, deeds.post(), gate, below.moderation().opinions());
        this.comments = new Comments(below.stories(), below.members().members(), moderators.decide());
        this.panel = new ConversationPanel(printer);
        below.stories().panel(panel);
        this.banPanel =
                new BanPanel(below.moderation().bans(), below.moderation().banAppeals());
        below.members()
                .farewell(new Departure(below.masthead(), judge))
                .data(new OwnData(comments, below.moderation()))
                .panel(banPanel);
    }

    /** The front door. */
    public Comments comments() {
        return comments;
    }

    /** The act of posting. */
    public Post post() {
        return deeds.post();
    }

    /** The act of telling moderators of a comment. */
    public Flag flag() {
        return deeds.flag();
    }

    /** The act of asking that a comment that was taken down is looked at again. */
    public Appeal appeal() {
        return deeds.appeal();
    }

    /** The act of taking in what was said elsewhere. */
    public TakeIn takeIn() {
        return takeIn;
    }

    /** The act of starting a topic of its own. */
    public StartTopic startTopic() {
        return startTopic;
    }

    /** What moderators do, and what they look at. */
    public Moderators moderators() {
        return moderators;
    }

    /** What somebody reads who is banned. */
    public Barred barred() {
        return below.barred();
    }

    /** What stands below a story. */
    public StoryPanel panel() {
        return panel;
    }

    /** Forgets which forms were answered, when their day is over, and after 30 days from where likes came. */
    public void sweep(Writing writing) {
        AnswerStore.sweep(writing);
        LikeStore.sweep(writing, writing.now().minus(Duration.ofDays(30)));
    }

    /** Puts the stories' conversations under their addresses. */
    public void on(Routes routes, MemberRoutes members) {
        new MuteRoutes(database, below.masthead(), below.stories(), mute).on(members);
        new BanRoutes(below.masthead(), banPanel, below.moderation().appealBan()).on(members);
        new AccountPages(below.masthead(), below.members().members(), below.stories()).on(members);
        new EndRoutes(database, below.masthead(), below.members().members(), following.ends()).on(members);
        new TransparencyRoutes(below.masthead()).on(routes);
        var feet = new StoryVenues(below.stories());
        for (String place : StoryPlace.PATTERNS) {
            on(routes, members, Venue.below(place), feet);
        }
    }

    /**
     * Puts conversations under an address of their own, with their forms and all that belongs to them.
     *
     * @param pattern where one of them stands
     */
    public void on(Routes routes, MemberRoutes members, String pattern, Venues venues) {
        var form = new CommentForm(database, venues, printer, gate, deeds.post(), below);
        var reasons = new Reasons(below.moderation().judge());
        new CommentsRoutes(database, venues, printer, gate, form, reasons).on(routes, members, pattern);
        new WatchRoutes(below.masthead(), venues, following.watch()).on(members, pattern);
        new LiveRoutes(database, venues, counts).on(routes, pattern);
        new VoiceRoutes(database, venues, printer, gate, deeds, below).on(routes, members, pattern);
    }
}

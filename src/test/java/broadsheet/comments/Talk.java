package broadsheet.comments;

import broadsheet.identity.PersonId;
import broadsheet.masthead.Masthead;
import broadsheet.members.MembersRoom;
import broadsheet.moderation.ModerationRoom;
import broadsheet.moderation.Opinion;
import broadsheet.moderation.Opinions;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.assets.Assets;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.section.Sections;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import broadsheet.testing.Trial;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small paper with one published story and what readers say about it. */
final class Talk {
    static final PersonId BY = new PersonId(7);

    private final Trial trial;
    final Sections sections = new Sections();
    final Masthead masthead;
    final StoryRoom stories;
    final Story story;
    final ModerationRoom moderation;
    final Post post;
    final Deeds deeds;
    final MembersRoom members;
    final Comments comments;
    final Moderators moderators;
    private long challenges;

    Talk(Trial trial) {
        this(trial, Moderation.AFTER);
    }

    Talk(Trial trial, Moderation before) {
        this.trial = trial;
        this.masthead = new Masthead(new Assets(trial.folder().resolve("assets")), () -> "http://localhost");
        var pictures = new PictureRoom(
                trial.database(), trial.ids(), trial.clock(), trial.folder().resolve("pictures"));
        this.stories = new StoryRoom(
                trial.database(),
                trial.ids(),
                new Ledger(trial.database(), trial.ids()),
                masthead,
                sections,
                pictures.pictures());
        pictures.close();
        var nobody = new Opinions(null, (_, _, _) -> {
            throw new AssertionError("Nobody is asked.");
        });
        this.moderation = new ModerationRoom(trial.ids(), Set.of("localhost"), nobody, 0);
        var ledger = new Ledger(trial.database(), trial.ids());
        this.members = new MembersRoom(
                new MembersRoom.Ground(
                        trial.database(),
                        trial.ids(),
                        new Tokens(new Secrets(trial.database())),
                        new Limits(trial.clock(), false),
                        ledger,
                        trial.folder().resolve("erased-accounts")),
                masthead,
                new Mailroom(ledger, (_, _) -> {}));
        var mute = new Mute(new Tokens(new Secrets(trial.database())));
        var below = new CommentsRoom.Below(masthead, stories.stories(), members, moderation);
        var following = Following.of(trial.database(), ledger, below, new Tokens(new Secrets(trial.database())), mute);
        var tell = new Tell(masthead, members.members(), stories.stories(), mute, trial.ids(), following);
        var secrets = new Secrets(trial.database());
        var challenges = new Challenges(secrets, trial.clock(), 100);
        var gate = new Gate(challenges, new Limits(trial.clock(), false), new Tokens(secrets), 10, 60);
        var statements = new Statements(below, gate, ledger);
        this.moderators = Moderators.of(trial.ids(), below, tell, statements);
        this.post = new Post(trial.ids(), this.moderation.judge(), tell);
        this.deeds = new Deeds(
                post,
                new Like(this.moderation.judge(), new LikeRing(trial.ids(), this.moderation.judge())),
                new Flag(trial.ids(), this.moderation.flags(), statements),
                new Edit(trial.ids(), this.moderation.judge()),
                new Appeal(),
                new Claim());
        this.comments = new Comments(stories.stories(), members.members(), moderators.decide());
        this.story = trial.database().write(writing -> {
            var section = new OpenSection(trial.ids()).run(writing, null, new Slug("world"), "World", true, before);
            var id = stories.acts()
                    .draft()
                    .run(
                            writing,
                            section,
                            new Slug("budget-passes"),
                            StoryKind.STORY,
                            CommentsMode.OPEN,
                            Copy.of("Budget passes", Body.EMPTY),
                            null);
            return stories.acts().publish().run(writing, id);
        });
    }

    /** A comment that comes with its own challenge, well answered. */
    CommentId say(String name, String words, @Nullable CommentId answers) {
        return taken(post(posting(name, words, answers, "challenge-" + ++challenges)));
    }

    CommentId say(String words) {
        return say("Old Pilot", words, null);
    }

    static Posting posting(String name, String words, @Nullable CommentId answers, String challenge) {
        return new Posting(Draft.typed(name, words), answers, challenge, true, _ -> null);
    }

    Posted post(Posting posting) {
        return trial.database().write(writing -> post.run(writing, Venue.below(writing, story), posting));
    }

    static CommentId taken(Posted posted) {
        if (posted instanceof Posted.Taken taken) {
            return taken.id();
        }
        throw new AssertionError("Not taken: " + posted);
    }

    Ruled decide(CommentId id, CommentState verdict) {
        return trial.database().write(writing -> moderators.decide().run(writing, List.of(id), verdict, BY, ""));
    }

    void approve(CommentId id) {
        decide(id, CommentState.SHOWN);
    }

    void hide(CommentId id) {
        decide(id, CommentState.HIDDEN);
    }

    void remove(CommentId id) {
        decide(id, CommentState.REMOVED);
    }

    TalkId id() {
        return TalkId.of(story.id());
    }

    Act edit(CommentId id, String words) {
        return trial.database()
                .write(writing -> deeds.edit()
                        .run(
                                writing,
                                Venue.below(writing, story),
                                id,
                                Draft.typed("Old Pilot", words),
                                null,
                                Opinion.UNASKED));
    }

    Act appeal(CommentId id, String words) {
        return trial.database().write(writing -> deeds.appeal().run(writing, id(), id, words));
    }

    Comment comment(CommentId id) {
        return trial.database().read(reading -> CommentStore.find(reading, id).orElseThrow());
    }

    int count() {
        return trial.database().read(reading -> ConversationStore.count(reading, TalkId.of(story.id())));
    }

    Stretch page(Order order, @Nullable CommentId after) {
        return trial.database()
                .read(reading -> StretchStore.after(
                        reading,
                        TalkId.of(story.id()),
                        order,
                        after == null ? null : CommentStore.find(reading, after).orElseThrow()));
    }

    /** The ids on all pages, one page after the other. */
    List<CommentId> walk(Order order) {
        var all = new java.util.ArrayList<CommentId>();
        CommentId after = null;
        do {
            Stretch page = page(order, after);
            page.comments().forEach(comment -> all.add(comment.id()));
            after = page.next();
        } while (after != null);
        return all;
    }

    /** How many comments are in, whatever was decided about them. */
    int taken() {
        return trial.database()
                .read(reading -> reading.one(
                                "SELECT COUNT(*) AS n FROM comments_comment WHERE talk_id = ?",
                                row -> row.count("n"),
                                story.id().value())
                        .orElseThrow());
    }

    /** The number, recounted the long way. */
    int recount() {
        return trial.database()
                .read(reading -> reading.one(
                                "SELECT COUNT(*) AS n FROM comments_comment WHERE talk_id = ? AND state = 'shown'",
                                row -> row.count("n"),
                                story.id().value())
                        .orElseThrow());
    }
}

package broadsheet.comments;

import broadsheet.masthead.Masthead;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.assets.Assets;
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
import org.jspecify.annotations.Nullable;

/** A small paper with one published story and what readers say about it. */
final class Talk {
    private final Trial trial;
    final Sections sections = new Sections();
    final Masthead masthead;
    final StoryRoom stories;
    final Story story;
    private long challenges;

    Talk(Trial trial) {
        this(trial, Moderation.AFTER);
    }

    Talk(Trial trial, Moderation moderation) {
        this.trial = trial;
        this.masthead = new Masthead(new Assets(trial.folder().resolve("assets")), () -> "http://localhost");
        var pictures =
                new PictureRoom(trial.database(), trial.ids(), trial.folder().resolve("pictures"));
        this.stories = new StoryRoom(
                trial.database(),
                trial.ids(),
                new broadsheet.platform.jobs.Ledger(trial.database(), trial.ids()),
                masthead,
                sections,
                pictures.pictures());
        pictures.close();
        this.story = trial.database().write(writing -> {
            var section = new OpenSection(trial.ids()).run(writing, null, new Slug("world"), "World", true, moderation);
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
        return trial.database()
                .write(writing -> new Post(trial.ids()).run(writing, Venue.below(writing, story), posting));
    }

    static CommentId taken(Posted posted) {
        if (posted instanceof Posted.Taken taken) {
            return taken.id();
        }
        throw new AssertionError("Not taken: " + posted);
    }

    void approve(CommentId id) {
        trial.database().write(writing -> {
            new Approve().run(writing, id);
            return id;
        });
    }

    void hide(CommentId id) {
        trial.database().write(writing -> {
            new Hide().run(writing, id);
            return id;
        });
    }

    void remove(CommentId id) {
        trial.database().write(writing -> {
            new Remove().run(writing, id);
            return id;
        });
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

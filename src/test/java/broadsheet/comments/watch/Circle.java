package broadsheet.comments.watch;

import broadsheet.comments.CommentId;
import broadsheet.comments.Draft;
import broadsheet.comments.Manner;
import broadsheet.comments.Posted;
import broadsheet.comments.Posting;
import broadsheet.comments.TalkId;
import broadsheet.comments.Venue;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A paper with one story that is talked about, and those who watch. */
final class Circle implements AutoCloseable {
    final TestPaper paper;
    final Story story;
    final TalkId talk;
    private final Trial trial;

    Circle(Trial trial, Moderation moderation) {
        this.trial = trial;
        this.paper = TestPaper.on(trial);
        paper.section("harbour", moderation);
        this.story = paper.story("The bridge stays shut").in("harbour").published();
        this.talk = TalkId.of(story.id());
    }

    Circle(Trial trial) {
        this(trial, Moderation.AFTER);
    }

    /** A guest's comment. */
    CommentId said(String words) {
        return said("Bo", null, words, null);
    }

    CommentId said(String name, @Nullable MemberId member, String words, @Nullable CommentId answers) {
        trial.clock().advance(Duration.ofMillis(3));
        var posting = new Posting(
                Draft.typed(name, words), answers, "form-" + trial.ids().next(), member, Manner.plain(true), _ -> null);
        Posted posted = paper.write(
                writing -> paper.whole().comments().post().run(writing, Venue.below(writing, story), posting));
        return ((Posted.Taken) posted).id();
    }

    static Posting posting(String words, String form) {
        return new Posting(Draft.typed("Bo", words), null, form, null, Manner.plain(true), _ -> null);
    }

    /** Somebody who is asked for nothing but the number. */
    void watches(MemberId member, TalkId where) {
        perform(writing -> {
            broadsheet.comments.Topics.enter(writing, Venue.below(writing, story));
            WatchStore.watch(writing, member, where);
        });
    }

    int unread(MemberId member, TalkId where) {
        return paper.database()
                .read(reading -> WatchStore.find(reading, member, where)
                        .map(watched -> SaidStore.unread(reading, where, watched.read(), member))
                        .orElse(-1));
    }

    List<Said> news(MemberId member, TalkId where) {
        return paper.database()
                .read(reading -> WatchStore.find(reading, member, where)
                        .map(watched -> SaidStore.behind(reading, where, watched.read(), member, 1_000))
                        .orElse(List.of()));
    }

    /** Reads all that is there. */
    void reads(MemberId member, TalkId where) {
        perform(writing -> WatchStore.read(writing, member, where, SaidStore.newest(writing, where)));
    }

    MemberId member(String email) {
        return paper.database().read(reading -> number(reading, email));
    }

    private static MemberId number(Reading reading, String email) {
        return reading.one(
                        "SELECT id FROM members_member WHERE email = ?", row -> new MemberId(row.number("id")), email)
                .orElseThrow();
    }

    void perform(Consumer<Writing> act) {
        paper.perform(act);
    }

    @Override
    public void close() {
        paper.close();
    }
}

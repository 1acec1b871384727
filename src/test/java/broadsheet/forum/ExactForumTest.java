package broadsheet.forum;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.LockTopic;
import broadsheet.comments.MergeTopic;
import broadsheet.comments.MoveTopic;
import broadsheet.comments.PinTopic;
import broadsheet.comments.Posted;
import broadsheet.comments.RenameTopic;
import broadsheet.comments.SplitTopic;
import broadsheet.comments.TalkId;
import broadsheet.comments.Topics;
import broadsheet.members.MemberId;
import broadsheet.platform.http.Finished;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Whatever happens in the forum, each kept page is byte for byte what a fresh rendering would be. */
class ExactForumTest {
    private static final int ACTS = Integer.getInteger("exact.forum", 150);
    private static final Pattern LINK = Pattern.compile("href=\"(/forum[^\"#]*)");

    private final Random random = new Random(9);
    private final List<StoryId> stories = new ArrayList<>();
    private final List<Long> boards = new ArrayList<>();
    private final List<TalkId> talks = new ArrayList<>();
    private final List<CommentId> comments = new ArrayList<>();

    @BothDatabases
    void after_every_act_each_kept_page_of_the_forum_is_what_a_fresh_one_would_be(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            for (String name : List.of("The town", "Music")) {
                boards.add(paper.write(writing -> paper.whole()
                                .forum()
                                .openBoard()
                                .run(writing, Slug.from(name, "board"), name, "About it.", Moderation.AFTER))
                        .id());
                begin(paper);
            }
            for (String headline : List.of("Budget passes", "Storm over the sound", "Ferry is late")) {
                Story story = paper.story(headline).in("politics").published();
                stories.add(story.id());
                comments.add(paper.comment(story).saying("Below it."));
            }
            for (int i = 0; i < ACTS; i++) {
                read(paper);
                try {
                    act(paper, i);
                } catch (IllegalArgumentException | IllegalStateException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
                paper.assertExact();
            }
        }
    }

    /** Readers go from the forum's lists to what these show. */
    private void read(TestPaper paper) {
        var known = new ArrayList<>(List.of("/forum", "/forum/stories", "/forum/the-town", "/forum/music"));
        for (int i = 0; i < 6; i++) {
            Finished page = paper.get(one(known));
            if (page.status() == 200) {
                LINK.matcher(page.text()).results().forEach(found -> known.add(found.group(1)));
            }
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Board board(TestPaper paper) {
        long id = one(boards);
        return paper.database()
                .read(reading ->
                        paper.whole().forum().boards().find(reading, id).orElseThrow());
    }

    private void begin(TestPaper paper) {
        TalkId talk = ForumActs.started(paper, board(paper), "Topic number " + talks.size())
                .talk();
        talks.add(talk);
        if (random.nextBoolean()) {
            paper.perform(writing ->
                    new AskPoll().run(writing, talk, new AskPoll.Typed("Which?", List.of("Red", "Green"), 2)));
        }
        comments.add(ForumActs.say(paper, talk, null));
    }

    private void act(TestPaper paper, int number) {
        TalkId talk = one(talks);
        CommentId comment = one(comments);
        Board board = board(paper);
        StoryId story = one(stories);
        switch (random.nextInt(18)) {
            case 0, 1 -> begin(paper);
            case 2, 3 -> comments.add(ForumActs.say(paper, talk, null));
            case 4 -> {
                if (paper.comment(paper.story(story)).posted("Below it.") instanceof Posted.Taken taken) {
                    comments.add(taken.id());
                }
            }
            case 5 -> paper.hide(comment);
            case 6 -> paper.approve(comment);
            case 7 -> paper.perform(writing -> new PinTopic().run(writing, talk, random.nextBoolean()));
            case 8 -> paper.perform(writing -> new LockTopic().run(writing, talk, random.nextBoolean()));
            case 9 -> paper.perform(writing -> new RenameTopic().run(writing, talk, "Renamed " + number));
            case 10 -> paper.perform(writing -> new MoveTopic().run(writing, talk, board.id(), board.moderation()));
            case 11 -> paper.perform(writing -> new SplitTopic(paper.trial().ids()).run(writing, comment, talk));
            case 12 -> paper.perform(writing -> new MergeTopic().run(writing, talk, one(talks)));
            case 13 ->
                paper.perform(writing -> paper.whole()
                        .forum()
                        .arrangeBoard()
                        .run(
                                writing,
                                board,
                                board.name(),
                                "About it, " + number,
                                random.nextBoolean() ? Moderation.AFTER : Moderation.BEFORE,
                                random.nextInt(3) == 0));
            case 14 ->
                paper.perform(writing ->
                        new Vote().run(writing, talk, new MemberId(random.nextInt(5)), 1 + random.nextInt(2)));
            case 15 ->
                paper.perform(writing -> paper.whole().forum().orderBoards().run(writing, board, true));
            case 16 -> {
                if (paper.story(story).isPublic()) {
                    paper.perform(writing -> paper.acts().kill().run(writing, story));
                } else {
                    paper.perform(writing -> paper.acts().reinstate().run(writing, story));
                }
            }
            default -> paper.trial().clock().advance(Duration.ofHours(random.nextInt(30)));
        }
    }

    /** That the forum finds what is there at the end is what the other tests say; here it need only be exact. */
    @BothDatabases
    void the_tally_of_a_board_is_noted_by_its_page(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Board town = paper.write(writing ->
                    paper.whole().forum().openBoard().run(writing, new Slug("town"), "Town", "", Moderation.AFTER));
            paper.get("/forum");
            paper.get("/forum/town");
            ForumActs.topic(paper, town, "The bridge at night");
            assertThat(paper.get("/forum/town").text()).contains("The bridge at night");
            assertThat(paper.<Integer>write(
                            writing -> Topics.tally(writing, town.id()).topics()))
                    .isEqualTo(1);
            paper.assertExact();
        }
    }
}

package broadsheet.forum;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.LockTopic;
import broadsheet.comments.MergeTopic;
import broadsheet.comments.PinTopic;
import broadsheet.comments.SplitTopic;
import broadsheet.comments.TalkId;
import broadsheet.platform.http.Finished;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Boards and topics as readers find them. */
class ForumTest {
    private static Board board(TestPaper paper, String name, Moderation moderation) {
        return paper.write(writing ->
                paper.whole().forum().openBoard().run(writing, Slug.from(name, "board"), name, "", moderation));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Document page(TestPaper paper, String address) {
        Finished page = paper.get(address);
        assertThat(page.status()).as(address).isEqualTo(200);
        return Jsoup.parse(page.text());
    }

    private static Map<String, String> topic(String title, String comment) {
        return new HashMap<>(Map.of("title", title, "comment", comment));
    }

    private static TalkId number(String address) {
        return TalkId.parse(address.replaceFirst("/forum/topics/", "").replaceFirst("-.*", ""))
                .orElseThrow();
    }

    @BothDatabases
    void e1_publishing_opens_the_storys_topic_which_is_the_conversation_below_it(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes").in("politics").published();
            String topic = "/forum/topics/" + story.id() + "-budget-passes";
            assertThat(page(paper, story.address()).select(".forum-link a").attr("href"))
                    .isEqualTo(topic);
            assertThat(page(paper, topic).select(".crumbs a").eachText()).containsSubsequence("Forum", "The stories");
            assertThat(page(paper, "/forum/stories").text()).contains("nothing said yet", "Budget passes");
            CommentId comment = paper.comment(story).saying("At last.");
            assertThat(page(paper, topic).text()).contains("At last.", "1 Comment");
            assertThat(page(paper, story.address()).text()).contains("Go to Forum >> 1 Comment");
            assertThat(page(paper, "/forum").select(".topic").text()).contains("Budget passes", "1 comment");
            assertThat(page(paper, "/forum/stories").text()).doesNotContain("nothing said yet");
            assertThat(paper.get("/forum/topics/" + story.id() + "-other?at=" + comment)
                            .text())
                    .isEmpty();
            assertThat(paper.get("/forum/topics/" + story.id()).status()).isEqualTo(301);
            paper.hide(comment);
            assertThat(page(paper, topic).text()).doesNotContain("At last.");
            paper.approve(comment);
            paper.assertExact();
            paper.perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThat(paper.get(topic).status()).isEqualTo(410);
            assertThat(page(paper, "/forum").text()).doesNotContain("Budget passes");
            assertThat(page(paper, "/forum/stories").text()).doesNotContain("Budget passes");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_member_starts_a_topic_and_a_guest_is_asked_to_sign_in_with_the_words_kept(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = new Subscriber(paper)) {
            Board town = board(paper, "The town", Moderation.AFTER);
            String form = "/forum/the-town/new";
            page(paper, form);
            HttpResponse<String> asked = marta.post(form, topic("The bridge at night", "It is too bright."));
            assertThat(asked.statusCode()).isEqualTo(401);
            assertThat(asked.body()).contains("It is too bright.");
            marta.join("marta@example.org", "Marta");
            HttpResponse<String> refused = marta.post(form, topic("Hm", "It is too bright."));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("It is too bright.", "title-error")
                    .doesNotContain("comment-error");
            assertThat(page(paper, "/forum").text()).contains("0 topics");
            String started = location(marta.post(form, topic("The bridge at night", "It is too bright.")));
            assertThat(started).matches("/forum/topics/\\d+-the-bridge-at-night");
            assertThat(location(marta.post(form, topic("The bridge at night", "It is too bright."))))
                    .isEqualTo(started);
            assertThat(page(paper, started).text()).contains("Marta", "It is too bright.");
            assertThat(page(paper, town.address()).select(".topic").eachText()).hasSize(1);
            assertThat(page(paper, "/forum").text()).contains("1 topic", "The bridge at night");
            paper.assertExact();
        }
    }

    @BothDatabases
    void what_is_pinned_stands_first_on_its_board_and_before_all_boards(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", "marta@example.org")) {
            board(paper, "The town", Moderation.AFTER);
            board(paper, "Music", Moderation.AFTER);
            var topics = new HashMap<String, String>();
            for (String board : new String[] {"the-town", "music"}) {
                for (int i = 0; i < 5; i++) {
                    paper.trial().clock().advance(Duration.ofDays(1));
                    String title = "Topic " + i + " of " + board;
                    String words = "What I think is " + (board + " ").repeat(i + 1);
                    topics.put(title, location(marta.post("/forum/" + board + "/new", topic(title, words))));
                }
            }
            assertThat(page(paper, "/forum").select("#pinned-title")).isEmpty();
            Story story = paper.story("Budget passes").in("politics").published();
            paper.comment(story).saying("At last.");
            String old = topics.getOrDefault("Topic 0 of music", "");
            paper.perform(writing -> new PinTopic().run(writing, number(old), true));
            paper.perform(writing -> new PinTopic().run(writing, TalkId.of(story.id()), true));
            Document front = page(paper, "/forum");
            assertThat(front.select(".topic-title").eachText())
                    .startsWith("Topic 0 of music", "Budget passes", "Topic 4 of the-town")
                    .doesNotHaveDuplicates();
            assertThat(front.expectFirst(".topic").text()).contains("Music");
            assertThat(front.select(".board-empty")).isEmpty();
            assertThat(page(paper, "/forum/music").select(".topic-title").eachText())
                    .startsWith("Topic 0 of music", "Topic 4 of music");
            paper.assertExact();
            paper.perform(writing -> new PinTopic().run(writing, number(old), false));
            assertThat(page(paper, "/forum").select(".topic-title").eachText())
                    .startsWith("Budget passes")
                    .doesNotContain("Topic 0 of music");
            paper.assertExact();
            paper.perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThat(page(paper, "/forum").select("#pinned-title")).isEmpty();
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_topic_that_a_moderator_has_not_read_is_nowhere(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", "marta@example.org")) {
            board(paper, "The town", Moderation.BEFORE);
            String receipt = location(marta.post("/forum/the-town/new", topic("Buy my boats", "Cheap.")));
            assertThat(receipt).contains("/receipt/");
            assertThat(marta.page(receipt).text()).contains("Cheap.");
            String topic = receipt.replaceFirst("/receipt/.*", "");
            assertThat(paper.get(topic).status()).isEqualTo(404);
            assertThat(page(paper, "/forum/the-town").text()).doesNotContain("Buy my boats");
            paper.approve(CommentId.parse(receipt.replaceFirst(".*/receipt/(\\d+)-.*", "$1"))
                    .orElseThrow());
            assertThat(page(paper, topic).text()).contains("Cheap.");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_closed_board_takes_nothing_and_can_be_read(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", "marta@example.org")) {
            Board town = board(paper, "The town", Moderation.AFTER);
            String topic = location(marta.post("/forum/the-town/new", topic("The bridge at night", "Bright.")));
            page(paper, topic);
            paper.perform(writing ->
                    paper.whole().forum().arrangeBoard().run(writing, town, "Town", "", Moderation.AFTER, true));
            assertThat(page(paper, topic).select("form.comment-form")).isEmpty();
            assertThat(page(paper, topic).select(".crumbs").text()).contains("Town");
            assertThat(page(paper, "/forum/the-town").text()).contains("is closed");
            assertThat(paper.get("/forum/the-town/new").status()).isEqualTo(301);
            HttpResponse<String> refused = marta.post("/forum/the-town/new", topic("Another one", "Please."));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Please.");
            paper.assertExact();
        }
    }

    @BothDatabases
    void boards_are_paged_and_every_topic_is_on_one_page(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Board town = board(paper, "The town", Moderation.AFTER);
            for (int i = 0; i < ForumPrinter.PAGE + 5; i++) {
                ForumActs.topic(paper, town, "Topic " + "abcdefgh".charAt(i % 8) + "kmnpqrst".charAt(i / 8));
            }
            Document first = page(paper, "/forum/the-town");
            assertThat(first.select(".topic")).hasSize(ForumPrinter.PAGE);
            Document second = page(paper, first.select("a[rel=next]").attr("href"));
            assertThat(second.select(".topic")).hasSize(5);
            assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/forum/the-town");
            assertThat(paper.get("/forum/the-town?after=nonsense").status()).isEqualTo(301);
            assertThat(paper.get("/forum/nowhere").status()).isEqualTo(404);
            paper.assertExact();
        }
    }

    @BothDatabases
    void each_member_has_one_vote_until_the_poll_closes(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", "marta@example.org");
                var sid = Subscriber.of(paper, "Sid", "sid@example.org");
                var guest = new Subscriber(paper)) {
            board(paper, "The town", Moderation.AFTER);
            Map<String, String> form = topic("The colour of the ferry", "It needs paint.");
            form.put("question", "Which colour?");
            form.put("answers", "Red");
            assertThat(marta.post("/forum/the-town/new", form).statusCode()).isEqualTo(422);
            form.put("answers", "Red\nGreen\n\nRed");
            form.put("days", "3");
            String topic = location(marta.post("/forum/the-town/new", form));
            String vote = topic + "/vote";
            assertThat(page(paper, topic).select(".poll-choices li").eachText()).hasSize(2);
            assertThat(guest.post(vote, Map.of("answer", "1")).statusCode()).isEqualTo(401);
            assertThat(location(marta.post(vote, Map.of("answer", "1")))).isEqualTo(topic + "#poll");
            marta.post(vote, Map.of("answer", "1"));
            sid.post(vote, Map.of("answer", "1"));
            sid.post(vote, Map.of("answer", "2"));
            sid.post(vote, Map.of("answer", "3"));
            assertThat(page(paper, topic).select(".poll-share").eachText()).containsExactly("50% 1 vote", "50% 1 vote");
            paper.assertExact();
            paper.perform(writing -> new LockTopic().run(writing, number(topic), true));
            assertThat(page(paper, topic).select("#poll").text()).contains("Closed with the conversation.");
            paper.perform(writing -> new LockTopic().run(writing, number(topic), false));
            trial.clock().advance(Duration.ofDays(3));
            sid.post(vote, Map.of("answer", "1"));
            assertThat(page(paper, topic).select(".poll-share").eachText()).containsExactly("50% 1 vote", "50% 1 vote");
            assertThat(page(paper, topic).select(".poll button")).isEmpty();
            paper.assertExact();
        }
    }

    @BothDatabases
    void old_addresses_lead_to_where_a_topic_and_a_comment_went(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Board town = board(paper, "The town", Moderation.AFTER);
            Story story = paper.story("Budget passes").in("politics").published();
            CommentId aside = paper.comment(story).saying("By the way, the bridge.");
            String one = ForumActs.topic(paper, town, "The bridge at night");
            String two = ForumActs.topic(paper, town, "The bridge by night");
            page(paper, one);
            page(paper, two);
            page(paper, story.address());
            paper.perform(writing -> new MergeTopic().run(writing, number(one), number(two)));
            assertThat(paper.get(one).status()).isEqualTo(301);
            paper.perform(writing -> new SplitTopic(trial.ids()).run(writing, aside, number(two)));
            assertThat(page(paper, two).text()).contains("By the way, the bridge.", "3 Comments");
            assertThat(paper.get(story.address() + "/comments?at=" + aside).status())
                    .isEqualTo(301);
            assertThat(page(paper, story.address()).text()).contains("Go to Forum >> 0 Comments");
            assertThat(page(paper, "/forum").text()).contains("1 topic", "3 comments");
            paper.assertExact();
        }
    }
}

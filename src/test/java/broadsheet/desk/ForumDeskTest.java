package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The forum as it is looked after at the desk. */
class ForumDeskTest {
    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String number(String topic) {
        return topic.replaceFirst("/forum/topics/(\\d+).*", "$1");
    }

    @BothDatabases
    void boards_are_opened_arranged_and_ordered(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            TestPaper paper = newsroom.paper();
            Colleague ada = newsroom.as("adm");
            paper.get("/forum");
            ada.get("/desk/forum/boards");
            ada.send(
                    "/desk/forum/boards",
                    Map.of("name", "The town", "about", "Streets and squares.", "moderation", "newcomers"));
            ada.send("/desk/forum/boards", Map.of("name", "Music", "moderation", "after"));
            assertThat(ada.send("/desk/forum/boards", Map.of("name", "Again", "slug", "music", "moderation", "after"))
                            .body())
                    .contains("There is a board at", "value=\"Again\"");
            assertThat(ada.send("/desk/forum/boards", Map.of("name", "Stories", "moderation", "after"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(paper.get("/forum").text()).contains("The town", "Streets and squares.", "Music");
            String music = ada.page("/desk/forum/boards")
                    .select(".arranged a")
                    .eachAttr("href")
                    .getLast();
            ada.send(music + "/order", Map.of("to", "up"));
            assertThat(ada.page("/desk/forum/boards").select(".arranged a").eachText())
                    .containsExactly("Music", "The town");
            ada.get(music);
            HttpResponse<String> nothing = ada.send(music, Map.of("name", "Concerts", "moderation", "never"));
            assertThat(nothing.statusCode()).isEqualTo(422);
            assertThat(nothing.body()).contains("Choose when moderators read the comments.", "value=\"Concerts\"");
            assertThat(location(ada.send(music, Map.of("name", "Concerts", "closed", "1", "moderation", "before"))))
                    .contains("said=board-arranged");
            assertThat(paper.get("/forum/music").text()).contains("Concerts", "This board is closed.");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_moderator_pins_closes_renames_moves_splits_and_merges(Trial trial) {
        try (var newsroom = Newsroom.on(trial);
                var marta = Subscriber.of(newsroom.paper(), "Marta", "marta@example.org")) {
            TestPaper paper = newsroom.paper();
            Story story = paper.story("Budget passes").in("politics").published();
            paper.comment(story).saying("By the way, the bridge.");
            Colleague ada = newsroom.as("adm");
            ada.get("/desk/forum/boards");
            ada.send("/desk/forum/boards", Map.of("name", "The town", "moderation", "after"));
            ada.send("/desk/forum/boards", Map.of("name", "Music", "moderation", "after"));
            String topic = location(marta.post(
                    "/forum/the-town/new", Map.of("title", "The bridge at night", "comment", "Too bright.")));
            paper.get(topic);
            assertThat(location(ada.get("/desk/forum/topics?topic=" + topic)))
                    .isEqualTo("/desk/forum/topics/" + number(topic));
            assertThat(location(ada.get("/desk/forum/topics?topic=" + story.address())))
                    .isEqualTo("/desk/forum/topics/" + story.id());
            assertThat(ada.page("/desk/forum/topics").text()).contains("The bridge at night", "Budget passes");
            String here = "/desk/forum/topics/" + number(topic);
            ada.get(here);
            ada.send(here, Map.of("act", "pin"));
            ada.send(here, Map.of("act", "lock"));
            assertThat(paper.get("/forum/the-town").text()).contains("Pinned", "Closed");
            ada.send(here, Map.of("act", "unlock"));
            assertThat(ada.send(here, Map.of("act", "rename", "title", "Hm")).statusCode())
                    .isEqualTo(422);
            ada.send(here, Map.of("act", "rename", "title", "The bridge by night"));
            assertThat(paper.get(topic).status()).isEqualTo(301);
            String music =
                    ada.page(here).select("#board option").eachAttr("value").getLast();
            ada.send(here, Map.of("act", "move", "board", music));
            assertThat(paper.get("/forum/music").text()).contains("The bridge by night");
            String below = "/desk/forum/topics/" + story.id();
            String comment = ada.page(below).select("input[name=comment]").val();
            var both = Map.of("act", "split", "comment", comment, "into", topic, "title", "A title & more");
            HttpResponse<String> refused = ada.send(below, both);
            assertThat(refused.statusCode()).isEqualTo(422);
            Document form = Jsoup.parse(refused.body());
            assertThat(form.select("#split-wrong").text()).contains("not both");
            assertThat(form.select("#split-title").val()).isEqualTo("A title & more");
            assertThat(form.select("#split-into").val()).isEqualTo(topic);
            assertThat(form.select("input[name=comment][checked]").val()).isEqualTo(comment);
            assertThat(ada.send(here, Map.of("act", "split", "comment", comment, "title", "A title of its own"))
                            .body())
                    .contains("That comment does not stand in this topic.");
            assertThat(ada.send(below, Map.of("act", "split", "other", comment, "into", "/nowhere"))
                            .body())
                    .contains("No topic and no story stands at", "value=\"/nowhere\"");
            assertThat(ada.send(below, Map.of("act", "split", "other", comment, "title", "Hm", "board", music))
                            .body())
                    .contains("A title has 5 to 120 characters", "value=\"Hm\"");
            assertThat(location(ada.send(below, Map.of("act", "split", "comment", comment, "into", topic))))
                    .isEqualTo(here + "?said=topic-split");
            assertThat(paper.get(story.address()).text()).contains("Go to Forum &gt;&gt; 0 Comments");
            assertThat(ada.send(below, Map.of("act", "merge", "into", topic)).body())
                    .contains("belongs to its story");
            assertThat(location(ada.send(here, Map.of("act", "merge", "into", story.address()))))
                    .isEqualTo(below + "?said=topic-merged");
            assertThat(paper.get(story.address()).text()).contains("Go to Forum &gt;&gt; 2 Comments");
            assertThat(ada.get(here).statusCode()).isEqualTo(404);
            String from = ada.page(below).select("input[name=from]").val();
            assertThat(location(ada.send(below, Map.of("act", "unmerge", "from", from))))
                    .isEqualTo(here + "?said=topic-unmerged");
            assertThat(paper.get(story.address()).text()).contains("Go to Forum &gt;&gt; 0 Comments");
            assertThat(ada.page(here).text()).contains("The bridge by night");
            assertThat(ada.send(below, Map.of("act", "unmerge", "from", from)).body())
                    .contains("No such topic was merged into this one.");
            assertThat(ada.page("/desk/record").text())
                    .contains("pinned a topic", "merged a topic", "split a topic", "renamed a topic");
            paper.assertExact();
        }
    }
}

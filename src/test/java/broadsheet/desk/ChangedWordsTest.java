package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What moderators see of words that were changed, and of each other (N11, N17). */
class ChangedWordsTest {
    private static final String QUEUE = "/desk/comments";

    @BothDatabases
    void an_approved_comment_that_is_changed_into_spam_waits_with_the_difference_shown_n11(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            TestPaper paper = room.paper();
            paper.section("harbour", Moderation.BEFORE);
            Story story = paper.story("Harbour frozen").in("harbour").published();
            String place = story.address() + "/comments";
            Colleague mod = room.as("mod");
            String receipt = max.post(
                            place,
                            Map.of(
                                    "comment",
                                    "The ice is a foot thick, I have seen it with my own eyes from the quay."))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            Element waits = mod.page(QUEUE).expectFirst(".q-entry");
            assertThat(waits.select(".q-diff")).isEmpty();
            mod.send(QUEUE, Map.of("comment", waits.attr("data-comment"), "act", "approve"));
            assertThat(paper.get(place).text()).contains("a foot thick");

            trial.clock().advance(Duration.ofMinutes(4));
            max.post(
                    receipt + "/edit",
                    Map.of(
                            "words",
                            "The ice is a foot thick, I have seen it with my own eyes at http://skates-now.example and www.b.shop"));
            assertThat(paper.get(place).text()).doesNotContain("a foot thick");
            Element entry = mod.page(QUEUE).expectFirst(".q-entry");
            assertThat(entry.select("summary").text()).contains("Changed by its writer");
            assertThat(entry.select(".q-diff del").text())
                    .contains("quay")
                    .doesNotContain("The ice")
                    .doesNotContain("skates");
            assertThat(entry.select(".q-diff ins").text())
                    .contains("http://skates-now.example")
                    .doesNotContain("The ice");
            Document alone = mod.page(QUEUE + "/" + entry.attr("data-comment"));
            assertThat(alone.select(".q-diff ins").text()).contains("http://skates-now.example");
            paper.assertExact();
        }
    }

    /** Sends both at the same moment; returns what each was told. */
    private static List<String> atOnce(
            Colleague first, Colleague second, Map<String, String> one, Map<String, String> other) throws Exception {
        var told = new ArrayList<String>();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<HttpResponse<String>>> acts =
                    List.of(() -> first.send(QUEUE, one), () -> second.send(QUEUE, other));
            for (var answer : both.invokeAll(acts)) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
                told.add(answer.get().headers().firstValue("Location").orElseThrow());
            }
        }
        return List.of(
                Jsoup.parse(first.get(told.get(0)).body()).select(".q-notice").text(),
                Jsoup.parse(second.get(told.get(1)).body()).select(".q-notice").text());
    }

    @BothDatabases
    void two_who_decide_at_the_same_moment_make_one_state_and_the_second_is_told_of_the_first_n17(Trial trial)
            throws Exception {
        try (Newsroom room = Newsroom.on(trial)) {
            TestPaper paper = room.paper();
            paper.section("harbour", Moderation.BEFORE);
            Story story = paper.story("Harbour frozen").in("harbour").published();
            Colleague mod = room.as("mod");
            Colleague adm = room.as("adm");
            for (int i = 0; i < 10; i++) {
                CommentId id = paper.comment(story).by("Bo").saying("The ice is " + "so ".repeat(i) + "thick.");
                String seen =
                        mod.page(QUEUE).select(".q-decide input[name=seen]").val();
                adm.page(QUEUE);
                var approve = Map.of("comment", id.toString(), "act", "approve", "seen", seen);
                var remove = Map.of("comment", id.toString(), "act", "remove", "seen", seen);
                List<String> told = atOnce(mod, adm, approve, remove);
                boolean isRemoved = told.get(1).contains("Mo Dern had decided about it meanwhile");
                boolean isShown = told.get(0).contains("Ada Dal had decided about it meanwhile");
                assertThat(isRemoved).as(told.toString()).isNotEqualTo(isShown);
                String history = mod.page(QUEUE + "/" + id).select(".q-history").text();
                assertThat(history).contains(isRemoved ? "shown → removed" : "removed → shown", "Mo Dern", "Ada Dal");
                boolean isRead = paper.get(story.address() + "/comments").text().contains("comment-" + id);
                assertThat(isRead).isEqualTo(isShown);
            }
            paper.assertExact();
        }
    }
}

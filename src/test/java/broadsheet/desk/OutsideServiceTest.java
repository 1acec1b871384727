package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.Map;

/** While an outside service does not answer, whatever readers write waits: nothing goes round it (N11, N15). */
class OutsideServiceTest {
    private static final Map<String, String> NOT_THERE = Map.of("comments.service", "https://checker.invalid/v1");

    @BothDatabases
    void a_comment_a_change_and_a_topic_wait_for_a_moderator_while_it_is_silent(Trial trial) {
        try (Newsroom room = Newsroom.on(trial, NOT_THERE);
                var max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            TestPaper paper = room.paper();
            Story story = paper.story("Harbour frozen").in("politics").published();
            room.as("adm").get("/desk/forum/boards");
            room.as("adm").send("/desk/forum/boards", Map.of("name", "The town", "moderation", "after"));
            Colleague mod = room.as("mod");
            String place = story.address() + "/comments";
            String receipt = max.post(place, Map.of("comment", "The ice is a foot thick."))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(mod.page("/desk/comments").select(".q-entry").text())
                    .contains("The ice is a foot thick.", "The outside service did not answer.");
            String comment = mod.page("/desk/comments").select(".q-entry").attr("data-comment");
            mod.send("/desk/comments", Map.of("comment", comment, "act", "approve"));
            assertThat(paper.get(place).text()).contains("a foot thick");

            assertThat(max.post(receipt + "/edit", Map.of("words", "The ice is two feet thick."))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(paper.get(place).text()).doesNotContain("feet thick", "foot thick");
            assertThat(mod.page("/desk/comments").select(".q-entry").text())
                    .contains("The ice is two feet thick.", "The outside service did not answer.");

            trial.clock().advance(Duration.ofMinutes(2));
            max.post("/forum/the-town/new", Map.of("title", "Skates", "comment", "Who sells them here?"));
            assertThat(paper.get("/forum/the-town").text()).doesNotContain("Skates");
            assertThat(mod.page("/desk/comments").select(".q-entry").text()).contains("Who sells them here?");
            assertThat(mod.page("/desk/comments")
                            .select(".q-entry:contains(Who sells)")
                            .text())
                    .contains("The outside service did not answer.");
        }
    }
}

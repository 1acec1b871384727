package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.contributions.Correspondent;
import broadsheet.contributions.Snaps;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;

/** The queue of stories that readers sent in. */
class SentInTest {
    private static final String QUEUE = "/desk/contributions";

    /** The address of the newest one in the queue. */
    private static String first(Newsroom newsroom) {
        return Objects.requireNonNull(newsroom.editor().page(QUEUE).selectFirst(".slate-title a"))
                .attr("href");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    @BothDatabases
    void one_click_makes_a_draft_with_text_credit_and_photos_and_keeps_the_original(Trial trial) {
        try (Newsroom newsroom = Newsroom.on(trial);
                var reader = new Correspondent(newsroom.paper())) {
            var photos = new LinkedHashMap<String, byte[]>();
            photos.put("a.jpg", Snaps.jpeg(1));
            photos.put("b.jpg", Snaps.jpeg(2));
            String code = reader.sent(reader.form(), photos);
            String one = first(newsroom);
            Document page = newsroom.editor().page(one);
            assertThat(page.select(".sent-photos img")).hasSize(2);
            assertThat(newsroom.editor()
                            .get(page.select(".sent-photos img").attr("src"))
                            .statusCode())
                    .isEqualTo(200);

            String story = location(newsroom.editor().send(one + "/draft", Map.of("section", "culture")));
            assertThat(story).matches("/desk/stories/\\d+\\?said=contribution-draft");
            Document draft = newsroom.editor().page(story.replaceAll("\\?.*", ""));
            assertThat(draft.select("#headline").text()).isEqualTo("The ferry that never came");
            assertThat(draft.select("#bylines").text()).isEqualTo("Marta Vik");
            assertThat(draft.select("#lead-credit").val()).isEqualTo("Marta Vik");
            assertThat(draft.select("#lead-picture").val()).isNotEmpty();
            assertThat(draft.select("#body").text()).contains("We waited on the quay.", "Nobody", "told", "Marta Vik");
            assertThat(newsroom.editor().page("/desk/pictures").select(".library > li"))
                    .hasSize(2);

            assertThat(draft.select(".side-links a[href=" + one + "]").text())
                    .isEqualTo("Sent in by Marta Vik: the original and its consent");
            String address = story.replaceAll("\\?.*", "");
            assertThat(newsroom.reporter().get(address).body())
                    .as("who may not read what is sent in is led nowhere")
                    .doesNotContain("/desk/contributions/");
            Document kept = newsroom.editor().page(one);
            assertThat(kept.text())
                    .contains("Nobody <b>told</b> us.", "Made into stories", "I wrote this", "Wording 1 en");
            assertThat(kept.select("#story + p a").attr("href")).isEqualTo(story.replaceAll("\\?.*", ""));
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("accepted");
            assertThat(newsroom.editor()
                            .send(one + "/draft", Map.of("section", "culture"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(newsroom.as("adm").page("/desk/record").text()).contains("made a draft of", "began");
        }
    }

    @BothDatabases
    void a_sender_finds_the_printed_story_by_the_code_and_cannot_take_it_back(Trial trial) {
        try (Newsroom newsroom = Newsroom.on(trial);
                var reader = new Correspondent(newsroom.paper())) {
            Map<String, String> form = reader.form();
            form.put("anonymous", "1");
            form.remove("name");
            String code = reader.sent(form, Map.of());
            String story = location(newsroom.editor().send(first(newsroom) + "/draft", Map.of("section", "politics")))
                    .replaceAll("\\D", "");
            assertThat(newsroom.decide(newsroom.editor(), story, "publish", Map.of())
                            .statusCode())
                    .isEqualTo(303);

            HttpResponse<String> status = reader.status(code);
            assertThat(Correspondent.state(status)).isEqualTo("published");
            String address = newsroom.stands(story).address();
            assertThat(status.body()).contains("href=\"" + address + "\"");
            assertThat(reader.get(address).body()).contains("a reader");
            assertThat(reader.withdraw(code).statusCode()).isEqualTo(422);

            trial.clock().advance(Duration.ofDays(91));
            newsroom.paper().runDue();
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("published");
        }
    }

    @BothDatabases
    void a_story_that_is_dropped_takes_its_contribution_along_when_the_day_has_come(Trial trial) {
        try (Newsroom newsroom = Newsroom.on(trial);
                var reader = new Correspondent(newsroom.paper())) {
            String code = reader.sent(reader.form(), Map.of());
            String story = location(newsroom.editor().send(first(newsroom) + "/draft", Map.of("section", "politics")))
                    .replaceAll("\\D", "");
            trial.clock().advance(Duration.ofDays(90));
            newsroom.paper().runDue();
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("accepted");

            newsroom.paper()
                    .perform(writing -> newsroom.paper()
                            .acts()
                            .spike()
                            .run(
                                    writing,
                                    new broadsheet.story.StoryId(Long.parseLong(story)),
                                    new broadsheet.story.Writer(null, "Eve")));
            trial.clock().advance(Duration.ofDays(90));
            newsroom.paper().runDue();
            assertThat(reader.status(code).statusCode()).isEqualTo(422);
        }
    }

    @BothDatabases
    void the_desk_asks_back_declines_and_sets_aside_and_what_was_typed_is_not_lost(Trial trial) {
        try (Newsroom newsroom = Newsroom.on(trial);
                var reader = new Correspondent(newsroom.paper())) {
            String code = reader.sent(reader.form(), Map.of());
            String one = first(newsroom);
            assertThat(location(newsroom.editor().send(one + "/take-up", Map.of())))
                    .contains("contribution-taken");
            assertThat(newsroom.editor()
                            .send(one + "/ask", Map.of("question", " "))
                            .statusCode())
                    .isEqualTo(422);
            newsroom.editor().send(one + "/ask", Map.of("question", "Which day was it?"));
            reader.answer(code, "A Tuesday.");
            assertThat(newsroom.editor().page(one).text()).contains("Which day was it?", "A Tuesday.", "Eve Ek");
            newsroom.editor().send(one + "/decline", Map.of("reason", "Too long ago."));
            assertThat(reader.status(code).body()).contains("Too long ago.");

            HttpResponse<String> late = newsroom.editor().send(one + "/ask", Map.of("question", "One more thing?"));
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("Somebody else decided");
            assertThat(newsroom.editor().page(QUEUE + "?state=declined").select(".slate > li"))
                    .hasSize(1);
            newsroom.editor().send(one + "/take-up", Map.of());
            newsroom.editor().send(one + "/spam", Map.of());
            assertThat(newsroom.editor().page(QUEUE + "?state=spam").select(".slate > li"))
                    .hasSize(1);
            assertThat(newsroom.as("adm").page("/desk/record").text())
                    .contains("took up", "asked back", "declined", "set aside")
                    .doesNotContain("Too long ago", "The ferry that never came", "Marta Vik");
        }
    }

    @BothDatabases
    void only_editors_see_the_queue_and_its_photos(Trial trial) {
        try (Newsroom newsroom = Newsroom.on(trial);
                var reader = new Correspondent(newsroom.paper())) {
            reader.sent(reader.form(), Map.of("a.jpg", Snaps.jpeg(1)));
            String one = first(newsroom);
            String photo =
                    newsroom.editor().page(one).select(".sent-photos img").attr("src");
            for (String login : new String[] {"ann", "mod", "pia"}) {
                assertThat(newsroom.as(login).get(QUEUE).statusCode()).isEqualTo(403);
                assertThat(newsroom.as(login).get(one).statusCode()).isEqualTo(403);
                assertThat(newsroom.as(login).get(photo).statusCode()).isEqualTo(403);
                assertThat(newsroom.as(login)
                                .send(one + "/decline", Map.of("reason", "No."))
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(reader.get(one).statusCode()).isEqualTo(303);
            assertThat(reader.get(photo).statusCode()).isEqualTo(303);
        }
    }
}

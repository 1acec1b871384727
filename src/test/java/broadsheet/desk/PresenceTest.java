package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who has a story open: seen, asked, handed over, taken over, and gone after a silence. */
class PresenceTest {
    private static final String ANNS = "annstab0";
    private static final String EVES = "evestab0";

    private static JsonNode beat(Colleague who, String number, String tab, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("tab", tab));
        fields.putAll(more);
        HttpResponse<String> answer = who.send("/desk/stories/" + number + "/presence", fields);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode beat(Colleague who, String number, String tab) {
        return beat(who, number, tab, Map.of());
    }

    private static String banner(Colleague who, String number) {
        Document page = who.page("/desk/stories/" + number);
        return page.select(".presence").text();
    }

    @BothDatabases
    void who_writes_is_told_on_the_story_and_in_the_list_until_a_silence(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            assertThat(banner(eve, number)).isEmpty();
            JsonNode told = beat(ann, number, ANNS);
            assertThat(told.get("writing").asBoolean()).isTrue();
            assertThat(told.get("others")).isEmpty();
            assertThat(banner(eve, number)).contains("Ann Ames is writing, since");
            assertThat(banner(ann, number)).isEmpty();
            assertThat(eve.page("/desk/stories").select(".state-open").text()).contains("Ann Ames is writing, since");
            trial.clock().advance(Duration.ofSeconds(25));
            beat(ann, number, ANNS);
            trial.clock().advance(Duration.ofSeconds(25));
            assertThat(banner(eve, number)).contains("Ann Ames");
            trial.clock().advance(Duration.ofSeconds(6));
            assertThat(banner(eve, number)).isEmpty();
            assertThat(eve.page("/desk/stories").select(".state-open")).isEmpty();
            beat(ann, number, ANNS);
            beat(ann, number, ANNS, Map.of("leave", "1"));
            assertThat(banner(eve, number)).isEmpty();
        }
    }

    @BothDatabases
    void the_second_reads_asks_and_is_let_in(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            beat(ann, number, ANNS);
            JsonNode second = beat(eve, number, EVES);
            assertThat(second.get("writing").asBoolean()).isFalse();
            assertThat(second.get("others").get(0).get("name").asString()).isEqualTo("Ann Ames");
            assertThat(beat(ann, number, ANNS).get("others").get(0).get("asks").asBoolean())
                    .isFalse();
            beat(eve, number, EVES, Map.of("ask", "1"));
            JsonNode asked = beat(ann, number, ANNS).get("others").get(0);
            assertThat(asked.get("name").asString()).isEqualTo("Eve Ek");
            assertThat(asked.get("asks").asBoolean()).isTrue();
            ann.send(
                    "/desk/stories/" + number + "/hand-over",
                    Map.of("to", asked.get("person").asString()));
            JsonNode given = beat(ann, number, ANNS);
            assertThat(given.get("writing").asBoolean()).isFalse();
            assertThat(given.get("taken").asString()).isEqualTo("Eve Ek");
            assertThat(beat(eve, number, EVES).get("writing").asBoolean()).isTrue();
            assertThat(newsroom.as("adm").page("/desk/record").text()).contains("handed over");
        }
    }

    @BothDatabases
    void taking_over_works_by_a_form_and_leaves_a_line(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            beat(ann, number, ANNS);
            Document page = eve.page("/desk/stories/" + number);
            String way = page.select(".presence form").attr("action");
            assertThat(eve.send(way, Map.of()).headers().firstValue("Location"))
                    .hasValue("/desk/stories/" + number + "?said=taken-over");
            assertThat(banner(ann, number)).contains("Eve Ek is writing");
            JsonNode ousted = beat(ann, number, ANNS);
            assertThat(ousted.get("writing").asBoolean()).isFalse();
            assertThat(ousted.get("taken").asString()).isEqualTo("Eve Ek");
            assertThat(newsroom.as("adm").page("/desk/record").text()).contains("took over");
            assertThat(beat(eve, number, EVES).get("writing").asBoolean()).isTrue();
            trial.clock().advance(Duration.ofSeconds(31));
            assertThat(banner(ann, number)).isEmpty();
        }
    }

    @BothDatabases
    void what_the_first_had_not_saved_is_kept_after_a_taking_over(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "First words.");
            Map<String, String> late = newsroom.form(ann, number, Map.of("html", "<p>Last words of Ann.</p>"));
            beat(ann, number, ANNS);
            eve.send("/desk/stories/" + number + "/take-over", Map.of());
            newsroom.save(eve, number, Map.of("body", "Words of Eve."));
            HttpResponse<String> kept = ann.post("/desk/stories/" + number + "/autosave", late, "X-Autosave", "1");
            assertThat(kept.body()).contains("\"conflict\":\"/desk/stories/" + number + "/history/");
            String where =
                    JsonMapper.shared().readTree(kept.body()).get("conflict").asString();
            assertThat(eve.page(where).text()).contains("Last words of Ann.");
            assertThat(newsroom.stands(number).copy().body().html()).contains("Words of Eve.");
        }
    }

    @BothDatabases
    void two_tabs_of_one_person_both_write_and_who_merges_writes_too(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            assertThat(beat(ann, number, ANNS).get("writing").asBoolean()).isTrue();
            assertThat(beat(ann, number, "annstab1").get("writing").asBoolean()).isTrue();
            assertThat(beat(eve, number, EVES, Map.of("insists", "1"))
                            .get("writing")
                            .asBoolean())
                    .isTrue();
            beat(ann, number, ANNS, Map.of("leave", "1"));
            assertThat(banner(eve, number)).contains("Ann Ames");
        }
    }

    @BothDatabases
    void who_may_not_see_a_story_learns_nothing_of_who_is_in(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            beat(ann, number, ANNS);
            Colleague rob = newsroom.otherReporter();
            for (String word : List.of("presence", "take-over", "hand-over")) {
                HttpResponse<String> answer =
                        rob.send("/desk/stories/" + number + "/" + word, Map.of("tab", "robstab0"));
                assertThat(answer.statusCode()).as(word).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("Ann Ames");
            }
            newsroom.decide(newsroom.editor(), number, "publish", Map.of());
            assertThat(newsroom.paper().get(newsroom.stands(number).address()).text())
                    .doesNotContain("is writing");
            assertThat(beat(ann, number, ANNS).get("writing").asBoolean()).isTrue();
            assertThat(ann.send("/desk/stories/" + number + "/presence", Map.of("tab", "'; --"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }
}

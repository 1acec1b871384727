package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands around a text on the desk: pinned stories, pictures, and how it looks elsewhere. */
class AroundTheTextTest {
    private static String published(Newsroom newsroom, String headline) {
        String number = newsroom.story(newsroom.editor(), headline, "Words.");
        newsroom.decide(newsroom.editor(), number, "publish", Map.of());
        return number;
    }

    private static JsonNode asked(Colleague who, String address) {
        HttpResponse<String> answer = who.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String sent(Colleague by, int width) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
            HttpResponse<String> sent = by.sendFiles(
                    "/desk/pictures/upload",
                    "file",
                    Map.of("a.jpg", bytes.toByteArray()),
                    "Accept",
                    "application/json");
            return JsonMapper.shared().readTree(sent.body()).get("id").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BothDatabases
    void stories_are_pinned_by_number_and_address_and_go_live_with_the_text(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String bridge = published(newsroom, "Bridge opens");
            String rain = published(newsroom, "Rain falls");
            String number = published(newsroom, "Budget passes");
            String address = newsroom.stands(number).address();
            String rainAt = "https://courier.example" + newsroom.stands(rain).address() + "?from=feed";
            assertThat(newsroom.save(eve, number, Map.of("related", rainAt + "\n" + bridge))
                            .statusCode())
                    .isEqualTo(303);
            Document page = eve.page("/desk/stories/" + number);
            assertThat(page.expectFirst("#related").wholeText().strip())
                    .isEqualTo(rain + " Rain falls\n" + bridge + " Bridge opens");
            assertThat(newsroom.stands(number).copy().related()).isEmpty();
            newsroom.decide(eve, number, "publish", Map.of());
            String shown = newsroom.paper().get(address).text();
            assertThat(shown.lastIndexOf("Rain falls")).isLessThan(shown.lastIndexOf("Bridge opens"));
            newsroom.decide(eve, rain, "kill", Map.of());
            assertThat(newsroom.paper().get(address).text()).doesNotContain("Rain falls");
            newsroom.paper().assertExact();
            assertThat(eve.page("/desk/stories/" + number).select("#related").text())
                    .contains("readers do not see it any more");
            assertThat(newsroom.save(eve, number, Map.of("kicker", "Money")).statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void what_is_no_published_story_is_not_pinned(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String draft = newsroom.story(newsroom.otherReporter(), "Canary Aardvark", "Words.");
            String number = newsroom.story(eve, "Budget passes", "Words.");
            for (String line : new String[] {draft, number, "12", "/nowhere", "::", "/desk/stories/" + draft}) {
                HttpResponse<String> refused = newsroom.save(eve, number, Map.of("related", line, "kicker", "Kept"));
                assertThat(refused.statusCode()).as(line).isEqualTo(422);
                assertThat(refused.body()).contains("No other published story is", "value=\"Kept\"");
                assertThat(refused.body()).doesNotContain("Aardvark");
            }
            Map<String, String> form = newsroom.form(eve, number, Map.of("related", draft, "html", "<p>Saved.</p>"));
            assertThat(eve.post("/desk/stories/" + number + "/autosave", form, "X-Autosave", "1")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(newsroom.stands(number).copy().related()).isEmpty();
            assertThat(newsroom.stands(number).copy().body().html()).contains("Saved.");
        }
    }

    @BothDatabases
    void published_stories_are_found_for_pinning_and_no_others(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String bridge = published(newsroom, "Bridge opens");
            newsroom.story(newsroom.editor(), "Bridge Canary", "Words.");
            Colleague ann = newsroom.reporter();
            JsonNode found = asked(ann, "/desk/stories/find?q=bridge").get("stories");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).get("id").asString()).isEqualTo(bridge);
            assertThat(asked(
                                    ann,
                                    "/desk/stories/find?q="
                                            + newsroom.stands(bridge).address())
                            .get("stories"))
                    .hasSize(1);
            assertThat(newsroom.as("mod").get("/desk/stories/find?q=bridge").statusCode())
                    .isEqualTo(403);
        }
    }

    @BothDatabases
    void the_social_picture_stands_with_the_version_and_on_the_page(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String lead = sent(eve, 640);
            String social = sent(eve, 660);
            String number = newsroom.story(eve, "Budget passes", "Words.");
            var fields = new HashMap<>(Map.of(
                    "lead-picture",
                    lead,
                    "lead-alt",
                    "A desk",
                    "social-picture",
                    social,
                    "social-title",
                    "Shared title"));
            newsroom.save(eve, number, fields);
            newsroom.decide(eve, number, "publish", Map.of());
            String address = newsroom.stands(number).address();
            String card = eve.get("/desk/pictures/" + social + "/card")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(newsroom.paper().get(address).text()).contains("og:image", card, "Shared title");
            assertThat(eve.page("/desk/stories/" + number)
                            .select("#social-picture")
                            .val())
                    .isEqualTo(social);
            newsroom.save(eve, number, Map.of("social-picture", ""));
            newsroom.decide(eve, number, "publish", Map.of());
            assertThat(newsroom.paper().get(address).text()).doesNotContain(card);
            newsroom.paper().assertExact();
            assertThat(newsroom.save(eve, number, Map.of("social-picture", "dog"))
                            .body())
                    .contains("no picture in the library has the number");
        }
    }

    @BothDatabases
    void the_library_answers_the_chooser_newest_first_and_by_words(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String older = sent(ann, 640);
            String newer = sent(ann, 660);
            ann.page("/desk/pictures/" + older);
            ann.send("/desk/pictures/" + older + "/words", Map.of("caption", "Dawn at the quay </script>"));
            JsonNode all = asked(ann, "/desk/pictures/choose");
            assertThat(all.get("pictures")).hasSize(2);
            assertThat(all.get("pictures").get(0).get("id").asString()).isEqualTo(newer);
            assertThat(all.get("older").asString()).isEmpty();
            JsonNode found = asked(ann, "/desk/pictures/choose?q=quay").get("pictures");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).get("title").asString()).startsWith("Dawn at the quay");
            assertThat(asked(ann, "/desk/pictures/choose?before=" + newer).get("pictures"))
                    .hasSize(1);
            assertThat(newsroom.as("mod").get("/desk/pictures/choose").statusCode())
                    .isEqualTo(403);
        }
    }

    @BothDatabases
    void how_it_looks_elsewhere_stands_on_the_page_without_scripts(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            newsroom.save(ann, number, Map.of("search-title", "Budget: all that passed", "standfirst", "At last."));
            Document page = ann.page("/desk/stories/" + number);
            assertThat(page.select("[data-preview=search]").text()).contains("Budget: all that passed", "At last.");
            assertThat(page.select("[data-preview=social]").text()).contains("Budget passes", "No picture");
            assertThat(page.select("[data-length^=search]").text()).isEqualTo("23 of about 60 characters");
        }
    }
}

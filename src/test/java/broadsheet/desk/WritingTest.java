package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.StoryId;
import broadsheet.story.StoryState;
import broadsheet.story.Writer;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A story from the first line to its correction and its end, through the screens of the desk. */
class WritingTest {
    @BothDatabases
    void a_reporter_writes_and_an_editor_publishes(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number =
                    newsroom.story(newsroom.reporter(), "Budget passes", "It passed **at last**.\n\n## How\n\nSlowly.");
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(newsroom.stands(number).copy().body().html())
                    .isEqualTo("<p>It passed <strong>at last</strong>.</p><h2>How</h2><p>Slowly.</p>");
            assertThat(newsroom.decide(newsroom.reporter(), number, "publish", Map.of())
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> published = newsroom.decide(newsroom.editor(), number, "publish", Map.of());
            assertThat(published.headers().firstValue("Location"))
                    .hasValue("/desk/stories/" + number + "?said=published");
            String address = newsroom.stands(number).address();
            assertThat(newsroom.paper().get(address).text()).contains("It passed <strong>at last</strong>.");
            assertThat(newsroom.paper().get("/").text()).contains("Budget passes");
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void topics_are_divided_by_commas_of_any_script_or_by_lines(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.editor(), "Budget passes", "At last.");
            newsroom.save(newsroom.editor(), number, Map.of("topics", "sea, pier\r\nBridges，桥、河"));
            assertThat(newsroom.stands(number).copy().topics())
                    .extracting(topic -> topic.name())
                    .containsExactly("sea", "pier", "Bridges", "桥", "河");
        }
    }

    @BothDatabases
    void readers_see_the_old_text_until_the_new_one_is_published(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.editor(), "Budget passes", "Old words.");
            newsroom.decide(newsroom.editor(), number, "publish", Map.of());
            String address = newsroom.stands(number).address();
            newsroom.save(newsroom.editor(), number, Map.of("body", "New words."));
            assertThat(newsroom.paper().get(address).text())
                    .contains("Old words.")
                    .doesNotContain("New words.");
            assertThat(newsroom.editor().page("/desk/stories").text()).contains("Changes waiting");
            newsroom.decide(newsroom.editor(), number, "publish", Map.of());
            assertThat(newsroom.paper().get(address).text())
                    .contains("New words.")
                    .doesNotContain("Old words.");
        }
    }

    @BothDatabases
    void two_who_save_at_once_lose_no_word(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "First words.");
            Map<String, String> open = newsroom.form(ann, number, Map.of("body", "Words of Ann."));
            newsroom.save(eve, number, Map.of("body", "Words of Eve."));
            HttpResponse<String> collided = ann.send("/desk/stories/" + number, open);
            assertThat(collided.statusCode()).isEqualTo(409);
            assertThat(collided.body()).contains("Eve Ek saved this story meanwhile", "Words of Ann.");
            assertThat(newsroom.stands(number).copy().body().html()).contains("Words of Eve.");
            var merged = new HashMap<String, String>();
            for (var field : org.jsoup.Jsoup.parse(collided.body())
                    .select("#story-form input[name=base], #story-form input[name=token]")) {
                merged.put(field.attr("name"), field.attr("value"));
            }
            merged.putAll(Map.of("headline", "Budget passes", "body", "Words of both."));
            assertThat(ann.send("/desk/stories/" + number, merged).statusCode()).isEqualTo(303);
            assertThat(newsroom.stands(number).copy().body().html()).contains("Words of both.");
            String history = eve.page("/desk/stories/" + number + "/history").text();
            assertThat(history).contains("Ann Ames", "Eve Ek");
        }
    }

    @BothDatabases
    void the_editor_saves_by_itself_and_the_text_stands_in_the_history(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "First words.");
            Map<String, String> form = newsroom.form(ann, number, Map.of("html", "<p>Saved while typing.</p>"));
            HttpResponse<String> saved = ann.post("/desk/stories/" + number + "/autosave", form, "X-Autosave", "1");
            assertThat(saved.statusCode()).isEqualTo(200);
            assertThat(saved.body()).matches("\\{\"version\":\"\\d+\",\"look\":.*,\"findings\":\\[.*]}");
            assertThat(newsroom.stands(number).copy().body().html()).contains("Saved while typing.");
            assertThat(ann.page("/desk/stories/" + number + "/history").text()).contains("saved by itself");
            var stale = ann.post("/desk/stories/" + number + "/autosave", Map.of("headline", "x"), "X-Autosave", "1");
            assertThat(stale.statusCode()).isEqualTo(401);
        }
    }

    @BothDatabases
    void what_is_lacking_is_told_while_the_text_saves_itself(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "First words.");
            var nameless = newsroom.autosave(ann, number, Map.of("headline", " "));
            assertThat(nameless.statusCode()).isEqualTo(422);
            assertThat(nameless.body()).isEqualTo("{\"lacks\":\"The story needs a headline\"}");
            var pictured =
                    newsroom.autosave(ann, number, Map.of("lead-picture", "77", "html", "<p>Kept all the same.</p>"));
            assertThat(pictured.statusCode()).isEqualTo(200);
            assertThat(pictured.body()).contains("no picture in the library has the number");
            assertThat(newsroom.stands(number).copy().body().html()).contains("Kept all the same.");
            assertThat(newsroom.stands(number).copy().lead().picture()).isNull();
            HttpResponse<String> byHand = newsroom.save(ann, number, Map.of("lead-picture", "77"));
            assertThat(byHand.statusCode()).isEqualTo(422);
            assertThat(byHand.body()).contains("The lead photo: no picture in the library", "value=\"77\"");
            HttpResponse<String> social = newsroom.save(ann, number, Map.of("social-picture", "x"));
            assertThat(social.statusCode()).isEqualTo(422);
            HttpResponse<String> both = newsroom.save(
                    ann, number, Map.of("lead-picture", "77", "social-picture", "x", "headline", "Kept too"));
            Document refused = Jsoup.parse(both.body());
            for (String field : List.of("lead-picture", "social-picture")) {
                Element input = refused.expectFirst("#" + field + "[aria-invalid=true]");
                String told = input.attr("aria-describedby").split(" ", -1)[0];
                assertThat(refused.expectFirst("#" + told).text()).contains("no picture in the library has the number");
                assertThat(refused.expectFirst("details:has(#" + field + ")").hasAttr("open"))
                        .isTrue();
            }
            assertThat(refused.expectFirst("[role=alert]").text()).contains("The lead photo", "The social picture");
            assertThat(refused.expectFirst("#headline").text()).isEqualTo("Kept too");
            assertThat(ann.page("/desk/stories/" + number).select("[aria-invalid], details.more-fields[open]"))
                    .isEmpty();
            HttpResponse<String> endless = newsroom.save(ann, number, Map.of("headline", "A".repeat(10_000)));
            assertThat(endless.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(endless.body()).select("[data-findings]").text())
                    .as("of words that are not saved yet nothing is said")
                    .isEqualTo("Before it goes out What is lacking is told when this is saved.");
            assertThat(endless.body()).contains("The headline has 10,000 characters; 300 is the most.");
        }
    }

    @BothDatabases
    void one_s_own_newer_save_is_nobody_else_s(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "First words.");
            assertThat(newsroom.stands(number).copy().bylines().getFirst().name())
                    .isEqualTo("Eve Ek");
            String old = newsroom.form(eve, number, Map.of()).get("base");
            newsroom.save(eve, number, Map.of("body", "Newer words."));
            assertThat(newsroom.decide(eve, number, "publish", Map.of("base", java.util.Objects.requireNonNull(old)))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void a_story_that_was_taken_off_is_called_so_and_can_be_killed(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "First words.");
            assertThat(newsroom.decide(newsroom.editor(), number, "kill", Map.of())
                            .statusCode())
                    .isEqualTo(422);
            newsroom.decide(eve, number, "publish", Map.of());
            var id = new StoryId(Long.parseLong(number));
            newsroom.paper()
                    .perform(writing ->
                            newsroom.paper().whole().stories().acts().takeOff().run(writing, id, Writer.PAPER));
            assertThat(eve.page("/desk/stories").select(".state").text()).contains("Taken off");
            var page = eve.page("/desk/stories/" + number);
            assertThat(page.select(".writing-state").text()).contains("Taken off");
            assertThat(page.select("form[action$=/spike]")).isEmpty();
            assertThat(page.select("form[action$=/kill]")).hasSize(1);
            assertThat(newsroom.decide(eve, number, "kill", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(eve.page("/desk/stories/" + number).select("a[href$=#receipts]"))
                    .hasSize(1);
            assertThat(eve.page("/desk/stories/" + number + "/history").select("#receipts li code"))
                    .hasSizeGreaterThan(5);
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void a_version_is_compared_and_restored_as_a_new_one(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "The first words.");
            newsroom.save(ann, number, Map.of("body", "The second words."));
            var versions = ann.page("/desk/stories/" + number + "/history").select(".versions a");
            String diff =
                    ann.page(versions.getFirst().attr("href")).select(".diff").html();
            assertThat(diff).contains("<ins>", "second", "<del>", "first");
            String older = versions.get(1).attr("href").replaceAll(".*/", "");
            assertThat(ann.send("/desk/stories/" + number + "/restore", Map.of("version", older))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(newsroom.stands(number).copy().body().html()).contains("The first words.");
            assertThat(ann.page("/desk/stories/" + number + "/history").select(".versions a"))
                    .hasSizeGreaterThan(versions.size());
        }
    }

    @BothDatabases
    void what_cannot_be_taken_comes_back_filled_in(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "Words.");
            HttpResponse<String> refused =
                    newsroom.save(ann, number, Map.of("headline", " ", "body", "Many more words.", "kicker", "Money"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("A story needs a headline.", "Many more words.", "value=\"Money\"");
            assertThat(newsroom.save(ann, number, Map.of("source-day", "yesterday"))
                            .body())
                    .contains("not \"yesterday\"");
            assertThat(newsroom.stands(number).copy().body().html()).contains("Words.");
        }
    }

    @BothDatabases
    void a_reporter_sees_nothing_of_a_colleagues_draft(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.reporter(), "Budget passes", "Words.");
            Colleague rob = newsroom.otherReporter();
            assertThat(rob.get("/desk/stories/" + number).statusCode()).isEqualTo(404);
            assertThat(rob.get("/desk/stories/" + number + "/history").statusCode())
                    .isEqualTo(404);
            assertThat(rob.send("/desk/stories/" + number, Map.of("headline", "Mine", "base", "1"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(newsroom.stands(number).copy().headline()).isEqualTo("Budget passes");
        }
    }

    @BothDatabases
    void a_story_is_published_at_its_time_by_who_may_still_do_it(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.editor(), "Budget passes", "Words.");
            assertThat(newsroom.decide(newsroom.editor(), number, "schedule", Map.of("due", "2001-01-01T10:00"))
                            .body())
                    .contains("That time has passed");
            var zone = newsroom.paper()
                    .database()
                    .read(reading ->
                            newsroom.paper().whole().masthead().paper(reading).zone());
            var due = trial.clock()
                    .instant()
                    .plus(Duration.ofHours(2))
                    .atZone(zone)
                    .toLocalDateTime()
                    .withSecond(0)
                    .withNano(0);
            assertThat(newsroom.decide(newsroom.editor(), number, "schedule", Map.of("due", due.toString()))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.SCHEDULED);
            trial.clock().set(due.atZone(zone).toInstant());
            newsroom.paper().runDue();
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.PUBLISHED);
        }
    }

    @BothDatabases
    void a_killed_story_leaves_every_surface_and_comes_back_as_it_was(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "Words.");
            newsroom.decide(eve, number, "publish", Map.of());
            String address = newsroom.stands(number).address();
            assertThat(newsroom.paper().get("/politics").text()).contains("Budget passes");
            assertThat(newsroom.decide(eve, number, "kill", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(newsroom.paper().get(address).status()).isEqualTo(410);
            for (String surface : java.util.List.of("/", "/politics", "/feed.xml", "/politics/feed.xml")) {
                assertThat(newsroom.paper().get(surface).text()).as(surface).doesNotContain("Budget passes");
            }
            assertThat(eve.page("/desk/stories/" + number + "/history").text()).contains("Eve Ek killed", "left ");
            assertThat(eve.page("/desk/stories/" + number).select("form[action$=/embargo], [data-findings]"))
                    .as("nothing goes out that is withdrawn")
                    .isEmpty();
            newsroom.decide(eve, number, "reinstate", Map.of());
            assertThat(newsroom.paper().get(address).status()).isEqualTo(200);
            assertThat(newsroom.paper().get("/politics").text()).contains("Budget passes");
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void a_story_taken_off_and_then_killed_is_only_taken_off_again(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "Words.");
            newsroom.decide(eve, number, "publish", Map.of());
            StoryId id = newsroom.stands(number).id();
            newsroom.paper()
                    .perform(writing -> newsroom.paper().acts().takeOff().run(writing, id, Writer.PAPER));
            newsroom.decide(eve, number, "kill", Map.of());
            HttpResponse<String> back = newsroom.decide(eve, number, "reinstate", Map.of());
            assertThat(back.headers().firstValue("Location").orElse("")).endsWith("?said=reinstated-off");
            assertThat(newsroom.paper().get(newsroom.stands(number).address()).status())
                    .isEqualTo(404);
        }
    }

    @BothDatabases
    void what_was_saved_since_the_page_was_opened_is_not_published_unseen(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "Words.");
            String base = newsroom.form(eve, number, Map.of()).get("base");
            newsroom.save(newsroom.as("adm"), number, Map.of("body", "Other words."));
            HttpResponse<String> refused =
                    newsroom.decide(eve, number, "publish", Map.of("base", String.valueOf(base)));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("saved since you opened this page (by Ada Dal)");
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.UNPUBLISHED);
        }
    }

    @BothDatabases
    void a_story_that_lacks_what_it_must_have_is_not_published(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "");
            assertThat(newsroom.decide(eve, number, "publish", Map.of()).body()).contains("The story has no text yet.");
            newsroom.save(
                    eve,
                    number,
                    Map.of(
                            "html",
                            "<figure data-picture=\"7\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption></figure>"));
            assertThat(eve.page("/desk/stories/" + number).select(".findings").text())
                    .contains("Must: Photo 1 in the text has no alt text", "Look: Photo 1 in the text has no credit");
        }
    }
}

package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.section.Moderation;
import broadsheet.section.Section;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.Map;

/** The masthead and the sections, arranged at the desk and shown by every page from the next request on. */
class SettingsTest {
    @BothDatabases
    void a_new_name_stands_on_every_page_at_once(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ada = newsroom.as("adm");
            newsroom.paper().get("/");
            ada.get("/desk/paper");
            assertThat(ada.send("/desk/paper", Map.of("name", "The Morning", "language", "en", "zone", "Europe/Oslo"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(newsroom.paper().get("/").text()).contains("The Morning");
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void a_masthead_that_cannot_be_taken_comes_back_filled_in(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ada = newsroom.as("adm");
            ada.get("/desk/paper");
            HttpResponse<String> refused =
                    ada.send("/desk/paper", Map.of("name", "The Morning", "language", "en", "zone", "Atlantis/Port"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("is no time zone", "value=\"The Morning\"", "value=\"Atlantis/Port\"");
        }
    }

    @BothDatabases
    void a_name_that_is_too_long_is_refused_and_never_cut(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ada = newsroom.as("adm");
            ada.get("/desk/paper");
            String name = "Long ".repeat(40).strip();
            HttpResponse<String> paper =
                    ada.send("/desk/paper", Map.of("name", name, "language", "en", "zone", "Europe/Oslo"));
            HttpResponse<String> section = ada.send("/desk/sections", Map.of("name", name));
            String politics =
                    "/desk/sections/" + section(newsroom, "politics").id().value();
            HttpResponse<String> about = ada.send(
                    politics, Map.of("name", "Politics", "slug", "politics", "about", name.repeat(3), "days", ""));
            assertThat(paper.statusCode()).isEqualTo(422);
            assertThat(paper.body()).contains("The name has 199 characters; 120 is the most.", name);
            assertThat(section.statusCode()).isEqualTo(422);
            assertThat(section.body()).contains("The name has 199 characters; 80 is the most.", name);
            assertThat(about.statusCode()).isEqualTo(422);
            assertThat(about.body()).contains("What it is about has 597 characters; 500 is the most.", name.repeat(3));
        }
    }

    @BothDatabases
    void sections_are_opened_ordered_renamed_and_arranged(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ada = newsroom.as("adm");
            ada.get("/desk/sections");
            assertThat(ada.send("/desk/sections", Map.of("name", "Sea & Sky")).statusCode())
                    .isEqualTo(303);
            assertThat(ada.send("/desk/sections", Map.of("name", "Desk", "slug", "desk"))
                            .body())
                    .contains("is an address of the program itself", "value=\"Desk\"");
            Section sea = section(newsroom, "sea-sky");
            String here = "/desk/sections/" + sea.id().value();
            assertThat(sea.moderation()).as("of a new section").isEqualTo(Moderation.NEWCOMERS);
            assertThat(ada.page(here).select("input[name=moderation][checked]").eachAttr("value"))
                    .containsExactly("newcomers");
            HttpResponse<String> nothing =
                    ada.send(here, Map.of("name", "Sea", "slug", "sea", "about", "Boats & birds.", "moderation", "x"));
            assertThat(nothing.statusCode()).isEqualTo(422);
            assertThat(nothing.body()).contains("Choose when moderators read the comments.", "Boats &amp; birds.");
            ada.send(here + "/order", Map.of("to", "up"));
            ada.send(here + "/order", Map.of("to", "up"));
            ada.send(here + "/order", Map.of("to", "up"));
            assertThat(ada.page("/desk/sections").select(".arranged a").eachText())
                    .containsExactly("Sea & Sky", "Politics", "Culture");
            String front = newsroom.paper().get("/").text();
            assertThat(front.indexOf("Sea &amp; Sky")).isLessThan(front.indexOf("Politics"));
            HttpResponse<String> renamed = ada.send(
                    here,
                    Map.of(
                            "name",
                            "Sea",
                            "slug",
                            "sea",
                            "about",
                            "Boats.",
                            "in-navigation",
                            "1",
                            "moderation",
                            "before",
                            "days",
                            "7"));
            assertThat(renamed.statusCode()).isEqualTo(303);
            Section after = section(newsroom, "sea");
            assertThat(after.moderation()).isEqualTo(Moderation.BEFORE);
            assertThat(after.commentsCloseDays()).isEqualTo(7);
            assertThat(newsroom.paper().get("/sea-sky").status()).isEqualTo(301);
            assertThat(ada.send(here, Map.of("name", "Sea", "slug", "sea", "moderation", "after", "days", "soon"))
                            .body())
                    .contains("Days are a whole number, not \"soon\"");
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void a_section_is_closed_opened_again_and_put_where_another_stands(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ada = newsroom.as("adm");
            String number = newsroom.story(ada, "Budget passes", "Words.");
            Section politics = section(newsroom, "politics");
            String here = "/desk/sections/" + politics.id().value();
            ada.send(here + "/close", Map.of());
            assertThat(ada.page(here).text()).contains("No new story can be put here", "Open it again");
            assertThat(ada.page("/desk/sections").select(".arranged .state").eachText())
                    .containsExactly("Closed");
            assertThat(ada.page("/desk/stories/new").select("#section option").eachText())
                    .doesNotContain("Politics");
            assertThat(ada.send("/desk/stories", Map.of("headline", "New", "section", "politics"))
                            .body())
                    .contains("Politics is closed: no new story can be put there.", "value=\"New\"");
            assertThat(ada.page("/desk/stories/" + number)
                            .select("#move-section option[selected]")
                            .text())
                    .as("the story keeps it")
                    .isEqualTo("Politics");
            assertThat(ada.page("/desk/record").text()).contains("closed a section");
            ada.send(here + "/reopen", Map.of());
            assertThat(ada.page("/desk/stories/new").select("#section option").eachText())
                    .contains("Politics");

            Section culture = section(newsroom, "culture");
            ada.send(here + "/order", Map.of("place", culture.id().toString()));
            assertThat(ada.page("/desk/sections").select(".arranged a").eachText())
                    .containsExactly("Culture", "Politics");
            HttpResponse<String> nowhere = ada.send(here + "/order", Map.of("place", "4711"));
            assertThat(nowhere.statusCode()).isEqualTo(422);
            assertThat(nowhere.body()).contains("There is no such section to stand beside.");
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void colours_and_type_are_chosen_and_one_that_cannot_be_read_comes_back(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ada = newsroom.as("adm");
            ada.get("/desk/paper/look");
            HttpResponse<String> pale = ada.send(
                    "/desk/paper/look", Map.of("accent", "#ffcc00", "warm", "#9c1f2e", "type", "plain-headlines"));
            assertThat(pale.statusCode()).isEqualTo(422);
            assertThat(pale.body()).contains("too pale to be read", "value=\"#ffcc00\"", "value=\"#9c1f2e\"");
            assertThat(newsroom.paper().get("/").text()).doesNotContain("look.css");
            ada.send("/desk/paper/look", Map.of("accent", "#7a4b00", "warm", "#9c1f2e", "type", "plain-headlines"));
            assertThat(newsroom.paper().get("/").text()).contains("/look.css/");
            assertThat(ada.page("/desk/paper/look")
                            .select("input[name=accent-dark]")
                            .val())
                    .startsWith("#");
            ada.send("/desk/paper/look/usual", Map.of());
            assertThat(newsroom.paper().get("/").text()).doesNotContain("look.css");
            newsroom.paper().assertExact();
        }
    }

    private static Section section(Newsroom newsroom, String path) {
        return newsroom.paper()
                .database()
                .read(reading ->
                        newsroom.paper().whole().sections().at(reading, path).orElseThrow());
    }
}

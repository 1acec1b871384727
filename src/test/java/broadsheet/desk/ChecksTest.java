package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.section.Section;
import broadsheet.story.StoryState;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** What is looked at before a story goes out, as strictly as each section takes it. */
class ChecksTest {
    private static final String SETTINGS = "/desk/settings/checks";

    private static HttpResponse<String> set(Newsroom newsroom, String section, Map<String, String> rules) {
        Colleague ada = newsroom.as("adm");
        ada.get(SETTINGS);
        var fields = new HashMap<>(rules);
        fields.put("section", section);
        return ada.send(SETTINGS, fields);
    }

    private static String politics(Newsroom newsroom) {
        Section section = newsroom.paper().section("politics");
        return Long.toString(section.id().value());
    }

    private static String findings(Newsroom newsroom, String number) {
        return newsroom.editor()
                .page("/desk/stories/" + number)
                .select(".findings")
                .text();
    }

    @BothDatabases
    void what_is_pointed_out_is_asked_about_once(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "It passed.");
            newsroom.save(eve, number, Map.of("bylines", ""));
            assertThat(eve.page("/desk/stories/" + number).text()).contains("2 things to look at before this goes out");
            HttpResponse<String> asked = newsroom.decideOnce(eve, number, "publish", Map.of());
            assertThat(asked.statusCode()).isEqualTo(422);
            assertThat(asked.body()).contains("Publish all the same");
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.UNPUBLISHED);
            String looked = Jsoup.parse(asked.body()).select("[name=looked]").val();
            newsroom.save(eve, number, Map.of("headline", "A".repeat(91)));
            HttpResponse<String> again = newsroom.decideOnce(eve, number, "publish", Map.of("looked", looked));
            assertThat(again.statusCode()).as("the long headline is new").isEqualTo(422);
            assertThat(again.body()).contains("The headline has 91 characters", "Shorten it by 1.");
            assertThat(newsroom.decide(eve, number, "publish", Map.of()).statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void a_section_is_as_strict_as_it_wants_to_be(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes after a long night", "It passed.");
            newsroom.save(eve, number, Map.of("bylines", ""));
            Map<String, String> paper =
                    Map.of("level-standfirst", "off", "number-headline", "20", "level-byline", "block");
            assertThat(set(newsroom, "", paper).statusCode()).isEqualTo(303);
            assertThat(findings(newsroom, number))
                    .contains("Must: Nobody is named", "Look: The headline has 32 characters; more than 20")
                    .doesNotContain("standfirst");
            HttpResponse<String> kept = newsroom.decide(eve, number, "publish", Map.of());
            assertThat(kept.statusCode()).isEqualTo(422);
            assertThat(kept.body()).contains("This keeps the story back: Nobody is named");
            assertThat(newsroom.decide(eve, number, "schedule", Map.of("due", "2027-01-01T10:00"))
                            .body())
                    .contains("This keeps the story back", "value=\"2027-01-01T10:00\"");
            set(newsroom, politics(newsroom), Map.of("level-byline", "off", "number-headline", "200"));
            assertThat(findings(newsroom, number)).isEmpty();
            assertThat(newsroom.decideOnce(eve, number, "publish", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(newsroom.as("adm").page("/desk/record").text()).contains("set the checks", "byline: block");
        }
    }

    @BothDatabases
    void rules_that_cannot_be_taken_come_back_as_they_were_typed(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            HttpResponse<String> refused =
                    set(newsroom, "", Map.of("number-headline", "many", "level-credit", "block"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("whole number from 10 to 300, not \"many\"", "value=\"many\"");
            assertThat(Jsoup.parse(refused.body())
                            .select("[name=level-credit] [selected]")
                            .val())
                    .isEqualTo("block");
            assertThat(set(newsroom, "", Map.of("level-credit", "sometimes")).statusCode())
                    .isEqualTo(422);
            assertThat(set(newsroom, "99", Map.of()).statusCode()).isEqualTo(404);
            assertThat(newsroom.editor().get(SETTINGS).statusCode()).isEqualTo(403);
        }
    }

    @BothDatabases
    void links_within_the_paper_are_followed_as_readers_would(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String other = newsroom.story(eve, "Other story", "Words.");
            newsroom.decide(eve, other, "publish", Map.of());
            String address = newsroom.stands(other).address();
            String number = newsroom.story(
                    eve,
                    "Budget passes",
                    "See [the other](" + address + "#top), [politics](/politics), [home](/), [nothing](/nothing/at-all)"
                            + " and [the desk](/desk/stories).");
            assertThat(findings(newsroom, number))
                    .contains("The link “nothing” leads to /nothing/at-all, where readers find nothing.")
                    .contains("The link “the desk” leads to /desk/stories, which only the staff can open.")
                    .doesNotContain("the other", "“politics”", "“home”");
            newsroom.decide(eve, other, "kill", Map.of());
            assertThat(findings(newsroom, number)).contains("“the other”", "where the story was withdrawn");
        }
    }

    @BothDatabases
    void links_to_other_sites_are_tried_in_the_background_and_never_inside(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(
                    newsroom.editor(), "Budget passes", "See [the meter](http://127.0.0.1/meter) inside.");
            newsroom.paper().runDue();
            assertThat(findings(newsroom, number))
                    .contains(
                            "The link “the meter” leads to http://127.0.0.1/meter, which leads into a private network");
        }
    }
}

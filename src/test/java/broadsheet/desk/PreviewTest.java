package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Previews for writers and for people outside, and what nobody else may learn (cases I of the hardening list). */
class PreviewTest {
    private static final Pattern LINK = Pattern.compile("/preview/[0-9a-f]{40}");

    private static String link(Newsroom newsroom, String number) {
        HttpResponse<String> made = newsroom.decide(newsroom.reporter(), number, "preview", Map.of("days", "2"));
        Matcher found = LINK.matcher(made.body());
        assertThat(found.find()).as(made.body()).isTrue();
        return found.group();
    }

    @BothDatabases
    void i15_a_link_shows_one_version_to_whoever_has_it_until_it_ends(Trial trial) {
        try (var newsroom = Newsroom.on(trial);
                var outsider = new Colleague(newsroom.paper().open())) {
            String number = newsroom.story(newsroom.reporter(), "Budget passes", "First words.");
            String link = link(newsroom, number);
            newsroom.save(newsroom.reporter(), number, Map.of("body", "Second words."));
            HttpResponse<String> seen = outsider.get(link);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.body()).contains("First words.").doesNotContain("Second words.");
            assertThat(seen.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(seen.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
            assertThat(seen.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(newsroom.paper().keptAddresses()).noneMatch(address -> address.contains("preview"));
            assertThat(outsider.get(link.substring(0, link.length() - 1) + "x").statusCode())
                    .isEqualTo(404);
            trial.clock().advance(Duration.ofDays(3));
            assertThat(outsider.get(link).statusCode()).isEqualTo(404);
        }
    }

    @BothDatabases
    void of_a_link_nothing_is_kept_thirty_days_after_it_ended(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.reporter(), "Budget passes", "First words.");
            link(newsroom, number);
            trial.clock().advance(Duration.ofDays(31));
            newsroom.paper().runDue();
            assertThat(links(newsroom)).as("29 days after its end").isEqualTo(1);
            trial.clock().advance(Duration.ofDays(2));
            newsroom.paper().runDue();
            assertThat(links(newsroom)).isZero();
        }
    }

    private static int links(Newsroom newsroom) {
        return newsroom.paper()
                .database()
                .read(reading -> reading.one("SELECT COUNT(*) AS n FROM desk_preview", row -> row.count("n"))
                        .orElse(0));
    }

    @BothDatabases
    void a_number_of_days_that_is_too_high_is_told_at_its_field_and_makes_no_link(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            String number = newsroom.story(newsroom.reporter(), "Budget passes", "First words.");
            HttpResponse<String> refused = newsroom.decide(newsroom.reporter(), number, "preview", Map.of("days", "8"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("A link is good for 1 to 7 days", "value=\"8\"", "aria-invalid=\"true\"");
            assertThat(links(newsroom)).isZero();
        }
    }

    @BothDatabases
    void i15_a_link_that_was_taken_back_is_good_no_longer(Trial trial) {
        try (var newsroom = Newsroom.on(trial);
                var outsider = new Colleague(newsroom.paper().open())) {
            String number = newsroom.story(newsroom.reporter(), "Budget passes", "First words.");
            String link = link(newsroom, number);
            var page = newsroom.reporter().page("/desk/stories/" + number + "/preview");
            String id = String.valueOf(page.selectFirst("input[name=link]")).replaceAll("\\D", "");
            newsroom.decide(newsroom.reporter(), number, "preview/revoke", Map.of("link", id));
            assertThat(outsider.get(link).statusCode()).isEqualTo(404);
        }
    }

    @BothDatabases
    void s5_nothing_of_what_is_not_published_stands_anywhere(Trial trial) {
        try (var newsroom = Newsroom.on(trial);
                var outsider = new Colleague(newsroom.paper().open())) {
            Colleague eve = newsroom.editor();
            String shown = newsroom.story(eve, "Shown to all", "Words for all.");
            newsroom.decide(eve, shown, "publish", Map.of());
            String draft = newsroom.story(eve, "Canary Aardvark", "Canary Bittern.");
            String spiked = newsroom.story(eve, "Canary Cormorant", "Canary Dunlin.");
            newsroom.decide(eve, spiked, "spike", Map.of());
            String killed = newsroom.story(eve, "Canary Egret", "Canary Fulmar.");
            newsroom.decide(eve, killed, "publish", Map.of());
            String killedAt = newsroom.stands(killed).address();
            newsroom.decide(eve, killed, "kill", Map.of());
            newsroom.save(eve, shown, Map.of("body", "Canary Gannet.", "kicker", "Canary Heron"));
            String day = newsroom.stands(shown).address().replaceAll("^/politics/(\\d+/\\d+/\\d+)/.*", "$1");
            String month = day.substring(0, 7);
            for (String surface : List.of(
                    "/",
                    "/politics",
                    "/feed.xml",
                    "/politics/feed.xml",
                    "/archive",
                    "/archive/" + month,
                    "/archive/" + day,
                    "/corrections",
                    newsroom.stands(shown).address(),
                    newsroom.stands(shown).address() + "/print",
                    newsroom.stands(shown).address() + "/changes",
                    killedAt,
                    killedAt + "/print",
                    killedAt + "/comments",
                    "/politics/" + day + "/canary-aardvark",
                    "/politics/" + day + "/canary-cormorant")) {
                assertThat(outsider.get(surface).body()).as(surface).doesNotContainIgnoringCase("canary ");
            }
            assertThat(outsider.get("/desk/stories/" + draft).body()).doesNotContain("Canary");
            assertThat(outsider.get("/politics/" + day + "/canary-aardvark").statusCode())
                    .isEqualTo(
                            outsider.get("/politics/" + day + "/never-written").statusCode())
                    .isEqualTo(404);
        }
    }
}

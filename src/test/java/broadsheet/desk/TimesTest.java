package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.StoryState;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.Jsoup;

/** When readers see a story, decided at the desk by the paper's clock: later, until when, and before when never. */
class TimesTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static Newsroom inOslo(Trial trial) {
        Newsroom newsroom = Newsroom.on(trial);
        Colleague ada = newsroom.as("adm");
        ada.get("/desk/paper");
        ada.send("/desk/paper", Map.of("name", "The Morning", "language", "en", "zone", "Europe/Oslo"));
        return newsroom;
    }

    /** So many hours from now, as a field says it. */
    private static LocalDateTime inHours(Trial trial, int hours) {
        return trial.clock()
                .instant()
                .atZone(OSLO)
                .toLocalDateTime()
                .plusHours(hours)
                .withSecond(0)
                .withNano(0);
    }

    private static void come(Newsroom newsroom, Trial trial, LocalDateTime moment) {
        trial.clock().set(moment.atZone(OSLO).toInstant());
        newsroom.paper().runDue();
    }

    @BothDatabases
    void an_embargo_is_told_everywhere_kept_by_everybody_and_lifted_under_a_name(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            Colleague ann = newsroom.reporter();
            Colleague eve = newsroom.editor();
            String number = newsroom.story(ann, "Budget passes", "It passed.");
            String here = "/desk/stories/" + number;
            LocalDateTime until = inHours(trial, 5);
            Map<String, String> terms = Map.of("until", until.toString(), "reason", "the ministry");
            assertThat(newsroom.decide(ann, number, "embargo", terms).statusCode())
                    .isEqualTo(303);
            assertThat(newsroom.decide(ann, number, "embargo", terms).body()).contains("An embargo stands already");
            assertThat(ann.page(here).text()).contains("Nobody can publish this until", "the ministry");
            assertThat(ann.page("/desk/stories").text()).contains("embargoed until");

            HttpResponse<String> refused = newsroom.decide(newsroom.as("adm"), number, "publish", Map.of());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("The story is embargoed until", "Europe/Oslo", "lift it here first");
            assertThat(newsroom.decide(
                                    eve,
                                    number,
                                    "schedule",
                                    Map.of("due", until.minusMinutes(1).toString()))
                            .body())
                    .contains("would be too early");
            assertThat(ann.page(here + "/as-readers").select(".before-its-time").text())
                    .contains("Embargoed until");
            ann.get(here + "/preview");
            String link = Jsoup.parse(
                            ann.send(here + "/preview", Map.of("days", "2")).body())
                    .select(".command")
                    .text();
            assertThat(ann.page(link.substring(link.indexOf("/preview/"))).text())
                    .contains("Embargoed until");

            assertThat(newsroom.decide(ann, number, "lift-embargo", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(newsroom.decide(eve, number, "lift-embargo", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(eve.page(here + "/history").text()).contains("Eve Ek lifted the embargo", "set an embargo");
            newsroom.decide(eve, number, "publish", Map.of());
            String address = newsroom.stands(number).address();
            assertThat(newsroom.paper().get(address).text())
                    .contains("It passed.")
                    .doesNotContain("Embargoed");
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void i19_a_time_that_the_clock_leaves_out_is_refused_and_one_that_comes_twice_is_asked_about(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "It passed.");
            for (var act : Map.of("schedule", "due", "embargo", "until").entrySet()) {
                Map<String, String> spring = Map.of(act.getValue(), "2027-03-28T02:30", "reason", "the ministry");
                HttpResponse<String> left = newsroom.decide(eve, number, act.getKey(), spring);
                assertThat(left.statusCode()).isEqualTo(422);
                assertThat(left.body()).contains("there is no 02:30 that night", "value=\"2027-03-28T02:30\"");
                Map<String, String> autumn = Map.of(act.getValue(), "2027-10-31T02:30", "reason", "the ministry");
                HttpResponse<String> twice = newsroom.decide(eve, number, act.getKey(), autumn);
                assertThat(twice.body()).contains("02:30 comes twice that night");
                assertThat(Jsoup.parse(twice.body()).select("form[action$=/" + act.getKey() + "] [name=which]"))
                        .hasSize(2);
            }
            Map<String, String> second =
                    Map.of("until", "2027-10-31T02:30", "which", "second", "reason", "the ministry");
            newsroom.decide(eve, number, "embargo", second);
            newsroom.decide(eve, number, "schedule", Map.of("due", "2027-10-31T02:30", "which", "second"));
            assertThat(newsroom.stands(number).dueAt()).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
            var page = eve.page("/desk/stories/" + number);
            assertThat(page.text()).contains("Goes out 31 October 2027, 02:30 (Europe/Oslo, UTC+01:00)");
            assertThat(page.select("form[action$=/schedule] [value=second]").hasAttr("checked"))
                    .isTrue();
            assertThat(newsroom.decide(eve, number, "schedule", Map.of("due", "2027-10-31T02:30", "which", "first"))
                            .body())
                    .contains("would be too early");
        }
    }

    @BothDatabases
    void the_next_version_of_a_live_story_is_scheduled_moved_and_taken_back(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "Old words.");
            newsroom.decide(eve, number, "publish", Map.of());
            String address = newsroom.stands(number).address();
            newsroom.save(eve, number, Map.of("body", "New words."));
            LocalDateTime first = inHours(trial, 2);
            LocalDateTime later = first.plusHours(1);
            newsroom.decide(eve, number, "schedule", Map.of("due", first.toString()));
            newsroom.decide(eve, number, "schedule", Map.of("due", later.toString()));
            come(newsroom, trial, first);
            assertThat(newsroom.paper().get(address).text()).contains("Old words.");
            come(newsroom, trial, later);
            assertThat(newsroom.paper().get(address).text()).contains("New words.");
            newsroom.save(eve, number, Map.of("body", "Newest words."));
            newsroom.decide(
                    eve, number, "schedule", Map.of("due", later.plusHours(1).toString()));
            assertThat(newsroom.decide(eve, number, "unschedule", Map.of()).statusCode())
                    .isEqualTo(303);
            come(newsroom, trial, later.plusHours(1));
            assertThat(newsroom.paper().get(address).text()).contains("New words.");
            assertThat(newsroom.decide(eve, number, "unschedule", Map.of()).body())
                    .contains("Nothing is scheduled for this story.");
        }
    }

    @BothDatabases
    void a_story_is_taken_off_at_its_time_unless_it_is_let_stay(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "Words.");
            newsroom.decide(eve, number, "publish", Map.of());
            String address = newsroom.stands(number).address();
            LocalDateTime off = inHours(trial, 2);
            HttpResponse<String> past = newsroom.decide(eve, number, "take-off", Map.of("off", "2001-01-01T10:00"));
            assertThat(past.statusCode()).isEqualTo(422);
            assertThat(past.body()).contains("That time has passed", "value=\"2001-01-01T10:00\"");
            assertThat(past.body()).contains("aria-describedby=\"take-off-off-wrong\"", "id=\"take-off-off-wrong\"");
            newsroom.decide(eve, number, "take-off", Map.of("off", off.toString()));
            assertThat(eve.page("/desk/stories/" + number).text()).contains("Leaves the paper");
            newsroom.decide(eve, number, "keep-on", Map.of());
            come(newsroom, trial, off);
            assertThat(newsroom.paper().get(address).status()).isEqualTo(200);
            newsroom.decide(
                    eve, number, "take-off", Map.of("off", off.plusHours(1).toString()));
            come(newsroom, trial, off.plusHours(1));
            assertThat(newsroom.paper().get(address).status()).isEqualTo(404);
            assertThat(newsroom.paper().get("/politics").text()).doesNotContain("Budget passes");
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.UNPUBLISHED);
            newsroom.paper().assertExact();
        }
    }

    @BothDatabases
    void what_was_done_at_its_time_stands_in_the_record_and_how_late_it_was(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "Words.");
            LocalDateTime due = inHours(trial, 2);
            LocalDateTime off = due.plusHours(2);
            newsroom.decide(eve, number, "schedule", Map.of("due", due.toString()));
            newsroom.decide(eve, number, "take-off", Map.of("off", off.toString()));
            come(newsroom, trial, due);
            assertThat(eve.page("/desk/stories/" + number + "/history").text())
                    .contains("The paper published as scheduled")
                    .contains(", by Eve")
                    .doesNotContain("late");
            come(newsroom, trial, off.plusMinutes(3));
            assertThat(eve.page("/desk/stories/" + number + "/history").text())
                    .contains("The paper took off as scheduled")
                    .contains("180 seconds late");
        }
    }

    @BothDatabases
    void a_year_that_is_mistyped_is_told_and_the_form_comes_back_filled_in(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            String number = newsroom.story(newsroom.editor(), "Budget passes", "It passed.");
            HttpResponse<String> refused =
                    newsroom.decide(newsroom.editor(), number, "schedule", Map.of("due", "9999-01-01T10:00"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("The year 9999 is more than 10 years ahead.", "value=\"9999-01-01T10:00\"");
            assertThat(newsroom.stands(number).state()).isEqualTo(StoryState.UNPUBLISHED);
        }
    }

    @BothDatabases
    void versions_of_one_minute_are_told_apart_by_number_and_second(Trial trial) {
        try (var newsroom = inOslo(trial)) {
            String number = newsroom.story(newsroom.editor(), "Budget passes", "It passed.");
            newsroom.save(newsroom.editor(), number, Map.of("body", "It passed at last."));
            var history = newsroom.editor().page("/desk/stories/" + number + "/history");
            var lines = history.expectFirst(".versions").select("li > a").eachText();
            assertThat(lines).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(lines.getFirst()).matches(lines.size() + " .*\\d\\d:\\d\\d:\\d\\d");
            assertThat(history.text()).contains("against version " + (lines.size() - 1) + " of");
        }
    }
}

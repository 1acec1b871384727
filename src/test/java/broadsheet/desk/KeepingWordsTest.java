package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Byline;
import broadsheet.story.Copy;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What was typed into a story's form is kept, or refused aloud; never cut, never dropped (K2, K3). */
class KeepingWordsTest {
    /** Every field of words, with the most that it holds. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("kicker", 300),
            Map.entry("headline", 300),
            Map.entry("standfirst", 1_000),
            Map.entry("bylines", 100),
            Map.entry("topics", 100),
            Map.entry("dateline", 100),
            Map.entry("agency", 100),
            Map.entry("source-place", 100),
            Map.entry("lead-credit", 300),
            Map.entry("lead-caption", 1_000),
            Map.entry("lead-alt", 1_000),
            Map.entry("front-headline", 300),
            Map.entry("search-title", 300),
            Map.entry("social-title", 300));

    private static String names(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> "Name no. " + i).collect(Collectors.joining(between));
    }

    @BothDatabases
    void words_about_a_photo_that_is_not_chosen_yet_are_kept_for_it_and_shown_to_no_reader(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "First words.");
            Map<String, String> words =
                    Map.of("lead-caption", "The chamber at dusk", "lead-credit", "Photo: Pia", "lead-alt", "A hall");
            var autosaved = newsroom.autosave(eve, number, words);
            assertThat(autosaved.statusCode()).isEqualTo(200);
            assertThat(newsroom.save(eve, number, Map.of()).statusCode()).isEqualTo(303);
            Document form = eve.page("/desk/stories/" + number);
            assertThat(form.expectFirst("#lead-caption").text()).isEqualTo("The chamber at dusk");
            assertThat(form.expectFirst("#lead-credit").attr("value")).isEqualTo("Photo: Pia");
            assertThat(form.expectFirst("#lead-alt").text()).isEqualTo("A hall");
            newsroom.decide(eve, number, "publish", Map.of());
            String page = eve.get(eve.page("/desk/stories/" + number)
                            .expectFirst("a:contains(As readers see it)")
                            .attr("href"))
                    .body();
            assertThat(page).contains("Budget passes").doesNotContain("The chamber at dusk", "Photo: Pia");
        }
    }

    @BothDatabases
    void many_bylines_and_topics_are_kept_and_too_many_refused(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "First words.");
            assertThat(newsroom.save(ann, number, Map.of("bylines", names(15, "\n"), "topics", names(25, ", ")))
                            .statusCode())
                    .isEqualTo(303);
            Copy copy = newsroom.stands(number).copy();
            assertThat(copy.bylines()).extracting(Byline::name).hasSize(15).endsWith("Name no. 14");
            assertThat(copy.topics()).hasSize(25);
            HttpResponse<String> refused =
                    newsroom.save(ann, number, Map.of("bylines", names(41, "\n"), "topics", names(41, ",")));
            assertThat(refused.statusCode()).isEqualTo(422);
            Document form = Jsoup.parse(refused.body());
            assertThat(form.expectFirst("#bylines-wrong").text()).isEqualTo("There are 41 bylines; 40 is the most.");
            assertThat(form.expectFirst("#topics-wrong").text()).isEqualTo("There are 41 topics; 40 is the most.");
            assertThat(form.expectFirst("#bylines").wholeText().strip()).isEqualTo(names(41, "\n"));
            assertThat(newsroom.stands(number).copy()).isEqualTo(copy);
        }
    }

    @BothDatabases
    void what_is_too_long_is_told_at_its_field_and_comes_back_whole_by_hand_and_by_itself(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague ann = newsroom.reporter();
            String number = newsroom.story(ann, "Budget passes", "First words.");
            Copy before = newsroom.stands(number).copy();
            MOST.forEach((field, most) -> {
                String fits = "é".repeat(most);
                String tooLong = fits + "x";
                var refused = newsroom.save(ann, number, Map.of(field, tooLong));
                assertThat(refused.statusCode()).as(field).isEqualTo(422);
                var input = Jsoup.parse(refused.body()).expectFirst("#" + field + "[aria-invalid=true]");
                assertThat(
                                input.tagName().equals("textarea")
                                        ? input.wholeText().strip()
                                        : input.attr("value"))
                        .as(field)
                        .isEqualTo(tooLong);
                assertThat(Jsoup.parse(refused.body())
                                .expectFirst("#" + input.attr("aria-describedby"))
                                .text())
                        .as(field)
                        .contains(String.format(java.util.Locale.ENGLISH, "%,d characters", most + 1));
                var itself = newsroom.autosave(ann, number, Map.of(field, tooLong));
                assertThat(itself.statusCode()).as(field).isEqualTo(422);
                assertThat(itself.body()).as(field).contains("lacks").contains("is the most");
                assertThat(newsroom.stands(number).copy()).as(field).isEqualTo(before);
            });
            var whole = MOST.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> "é".repeat(entry.getValue())));
            assertThat(newsroom.save(ann, number, whole).statusCode()).isEqualTo(303);
            Copy kept = newsroom.stands(number).copy();
            assertThat(List.of(
                            kept.kicker().length(),
                            kept.headline().length(),
                            kept.standfirst().length(),
                            kept.bylines().getFirst().name().length(),
                            kept.topics().getFirst().name().length(),
                            kept.dateline().length(),
                            kept.source().agency().length(),
                            kept.source().place().length(),
                            kept.lead().credit().length(),
                            kept.lead().caption().length(),
                            kept.lead().alt().length(),
                            kept.titles().front().length(),
                            kept.titles().search().length(),
                            kept.titles().social().length()))
                    .containsExactly(300, 300, 1_000, 100, 100, 100, 100, 100, 300, 1_000, 1_000, 300, 300, 300);
        }
    }

    @BothDatabases
    void the_first_save_after_publishing_tells_that_there_is_something_to_publish(Trial trial) {
        try (var newsroom = Newsroom.on(trial)) {
            Colleague eve = newsroom.editor();
            String number = newsroom.story(eve, "Budget passes", "First words.");
            var draft = newsroom.autosave(eve, number, Map.of("html", "<p>Draft.</p>"));
            assertThat(draft.body()).doesNotContain("\"state\"");
            newsroom.decide(eve, number, "publish", Map.of());
            assertThat(eve.page("/desk/stories/" + number).select("[data-when-ahead][hidden]"))
                    .hasSize(1);
            var ahead = newsroom.autosave(eve, number, Map.of("html", "<p>More.</p>"));
            assertThat(ahead.body()).contains("\"state\":\"Published; this text is not yet what readers see\"");
            assertThat(eve.page("/desk/stories/" + number).select("[data-when-ahead]:not([hidden])"))
                    .hasSize(1);
        }
    }
}

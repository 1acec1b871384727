package broadsheet.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RunningPaper;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;

/** Stories as readers send them in. */
class SendingTest {
    private static List<Contribution> in(TestPaper paper, ContributionState state) {
        return paper.database()
                .read(reading ->
                        paper.whole().contributions().contributions().page(reading, state, Long.MAX_VALUE, 100));
    }

    private static List<Photo> photos(TestPaper paper, Contribution of) {
        return paper.database()
                .read(reading -> paper.whole().contributions().contributions().photos(reading, of.id()));
    }

    @BothDatabases
    void the_form_is_the_same_for_everybody_and_tells_the_limits(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            HttpResponse<String> page = reader.get("/send-your-story");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.headers().firstValue("ETag")).isPresent();
            assertThat(page.body()).contains("20,000 characters", "15 MB", "/send-your-story/status");
            assertThat(reader.get("/").body()).contains("href=\"/send-your-story\"");
            assertThat(paper.keptAddresses()).contains("/send-your-story");
        }
    }

    @BothDatabases
    void a_guest_without_scripts_sends_a_story_and_chooses_the_photos_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            var photos = new LinkedHashMap<String, byte[]>();
            photos.put("quay.jpg", Snaps.jpeg(1));
            photos.put("sign.png", Snaps.as("png", 2));

            HttpResponse<String> step = reader.send(reader.form(), photos);
            assertThat(step.statusCode()).isEqualTo(422);
            assertThat(step.body()).contains("2 photos have arrived", "320 × 240 pixels", "Nobody &lt;b");
            String code = Correspondent.code(reader.send(reader.again(step), Map.of()));

            assertThat(code).matches("([ACDEFGHJKMNPRTUVWXY]{4}-){3}[ACDEFGHJKMNPRTUVWXY]{4}");
            Contribution sent = in(paper, ContributionState.RECEIVED).getFirst();
            assertThat(sent.title()).isEqualTo("The ferry that never came");
            assertThat(sent.words()).isEqualTo("We waited on the quay.\nIt rained.\n\nNobody <b>told</b> us.");
            assertThat(sent.sender().name()).isEqualTo("Marta Vik");
            assertThat(sent.solved()).isTrue();
            assertThat(sent.consent().version()).isEqualTo("1 en");
            assertThat(sent.consent().words()).contains("I wrote this", "with my code");
            assertThat(sent.consent().at()).isEqualTo(trial.clock().instant());
            assertThat(photos(paper, sent)).hasSize(2);
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("received");
            assertThat(reader.status(code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @BothDatabases
    void a_form_sent_twice_is_one_story_and_the_code_shown_last_is_the_good_one(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("altcha", reader.altcha());
            Map<String, byte[]> photo = Map.of("a.jpg", Snaps.jpeg(1));
            String first = Correspondent.code(reader.send(form, photo));
            String second = Correspondent.code(reader.send(form, photo));

            assertThat(in(paper, ContributionState.RECEIVED)).hasSize(1);
            assertThat(reader.status(first).statusCode()).isEqualTo(422);
            assertThat(reader.status(second).statusCode()).isEqualTo(200);

            form.put("words", "Something else.");
            HttpResponse<String> other = reader.send(form, photo);
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body()).contains("sent before with other words");
            assertThat(in(paper, ContributionState.RECEIVED)).hasSize(1);
        }
    }

    @BothDatabases
    void without_scripts_too_the_form_sent_twice_with_kept_photos_is_one_story(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.again(reader.send(reader.form(), Map.of("a.jpg", Snaps.jpeg(1))));
            Correspondent.code(reader.send(form, Map.of()));
            Correspondent.code(reader.send(form, Map.of()));

            List<Contribution> all = in(paper, ContributionState.RECEIVED);
            assertThat(all).hasSize(1);
            assertThat(photos(paper, all.getFirst())).hasSize(1);
        }
    }

    @BothDatabases
    void what_is_missing_or_wrong_is_said_at_its_field_and_nothing_is_lost(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("title", " ");
            form.put("words", "x".repeat(20_001));
            form.put("name", "");
            form.put("email", "no address");
            form.remove("consent");
            form.put("altcha", reader.altcha());
            HttpResponse<String> back = reader.send(form, Map.of("a.jpg", Snaps.jpeg(1)));

            assertThat(back.statusCode()).isEqualTo(422);
            var page = Jsoup.parse(back.body());
            assertThat(page.select("#title-error, #words-error, #name-error, #email-error, #consent-error"))
                    .hasSize(5);
            assertThat(page.select("#words-error").text()).contains("20,000", "20,001");
            assertThat(Objects.requireNonNull(page.selectFirst("#words"))
                            .wholeText()
                            .strip())
                    .hasSize(20_001);
            assertThat(Objects.requireNonNull(page.selectFirst("#email")).val()).isEqualTo("no address");
            assertThat(page.select(".send-kept li")).hasSize(1);
            assertThat(in(paper, ContributionState.RECEIVED)).isEmpty();
        }
    }

    @BothDatabases
    void a_photo_that_is_a_bomb_or_none_is_refused_by_name_and_the_good_ones_stay(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            reader.send(reader.form(), Map.of("warm.png", Snaps.as("png", 1)));
            var files = new LinkedHashMap<String, byte[]>();
            files.put("bomb.png", Snaps.bomb(20_000, 20_000));
            files.put("page.jpg", "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            for (int i = 1; i <= 6; i++) {
                files.put("good" + i + ".jpg", Snaps.jpeg(i));
            }
            HttpResponse<String> back = reader.send(reader.form(), files);

            assertThat(back.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(back.body()).select("#photos-error li").eachText())
                    .hasSize(3)
                    .anyMatch(words -> words.startsWith("bomb.png: ") && words.contains("400 megapixels"))
                    .anyMatch(words -> words.startsWith("page.jpg: ") && words.contains("JPEG, PNG, GIF or WebP"))
                    .anyMatch(words -> words.startsWith("good6.jpg: ") && words.contains("at most 5"));

            Map<String, String> form = reader.again(back);
            String first = Objects.requireNonNull(Jsoup.parse(back.body()).selectFirst("[name=leave-out]"))
                    .val();
            form.put("leave-out", first);
            Correspondent.code(reader.send(form, Map.of()));
            assertThat(photos(paper, in(paper, ContributionState.RECEIVED).getFirst()))
                    .hasSize(4);
        }
    }

    @BothDatabases
    void photos_of_a_form_that_is_not_sent_are_kept_for_an_hour(Trial trial) throws java.io.IOException {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            HttpResponse<String> step = reader.send(reader.form(), Map.of("a.jpg", Snaps.jpeg(1)));
            var folder = trial.folder().resolve("contributions").resolve("photos");
            assertThat(folder).isDirectoryContaining("glob:**.jpg");

            trial.clock().advance(Duration.ofMinutes(61));
            paper.runDue();

            assertThat(folder).isEmptyDirectory();
            HttpResponse<String> late = reader.send(reader.again(step), Map.of());
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("longer than ten minutes").doesNotContain("have arrived");
        }
    }

    @BothDatabases
    void who_cannot_read_the_picture_sends_without_an_answer_which_is_marked(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.again(reader.send(reader.form(), Map.of()));
            form.put("unanswered", "1");
            Correspondent.code(reader.send(form, Map.of()));

            assertThat(in(paper, ContributionState.RECEIVED)).singleElement().matches(sent -> !sent.solved());
        }
    }

    @BothDatabases
    void a_field_that_no_person_sees_leads_to_the_spam(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("website", "https://pills.example");
            String code = reader.sent(form, Map.of());

            assertThat(in(paper, ContributionState.SPAM)).hasSize(1);
            assertThat(in(paper, ContributionState.RECEIVED)).isEmpty();
            assertThat(Correspondent.state(reader.status(code))).isEqualTo("received");
        }
    }

    @BothDatabases
    void a_sieve_sets_aside_or_refuses(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            paper.whole()
                    .contributions()
                    .sieve((_, sent) -> sent.words().contains("pills")
                            ? Sieve.Verdict.SPAM
                            : sent.name().equals("Banned") ? Sieve.Verdict.REFUSE : Sieve.Verdict.KEEP);
            Map<String, String> form = reader.form();
            form.put("words", "Buy pills.");
            reader.sent(form, Map.of());
            assertThat(in(paper, ContributionState.SPAM)).hasSize(1);

            Map<String, String> banned = reader.form();
            banned.put("name", "Banned");
            banned.put("altcha", reader.altcha());
            HttpResponse<String> back = reader.send(banned, Map.of());
            assertThat(back.statusCode()).isEqualTo(403);
            assertThat(back.body()).contains("We take nothing from you", "The ferry that never came");
            assertThat(in(paper, ContributionState.RECEIVED)).isEmpty();
        }
    }

    @BothDatabases
    void nobody_agrees_to_a_wording_that_was_not_shown(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("wording", "0123456789abcdef");
            form.put("altcha", reader.altcha());
            HttpResponse<String> back = reader.send(form, Map.of());

            assertThat(back.statusCode()).isEqualTo(422);
            assertThat(back.body()).contains("has changed meanwhile");
        }
    }

    @BothDatabases
    void a_member_links_a_story_to_the_account_but_never_an_anonymous_one(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper);
                var member = Subscriber.of(paper, "Marta", "marta@example.org")) {
            Map<String, String> form = reader.form();
            form.put("link", "1");
            form.put("altcha", reader.altcha());
            assertThat(member.post("/send-your-story", form).statusCode()).isEqualTo(200);
            form = new HashMap<>(reader.form());
            form.put("link", "1");
            form.put("anonymous", "1");
            form.put("email", "marta@example.org");
            form.put("altcha", reader.altcha());
            assertThat(member.post("/send-your-story", form).statusCode()).isEqualTo(200);

            List<Contribution> all = in(paper, ContributionState.RECEIVED);
            assertThat(all.getLast().sender().member()).isNotNull();
            assertThat(all.getFirst().sender()).isEqualTo(Sender.ANONYMOUS);
        }
    }

    @BothDatabases
    void what_the_judge_finds_to_be_spam_is_set_aside(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Correspondent(paper)) {
            Map<String, String> form = reader.form();
            form.put("words", broadsheet.moderation.Pipeline.TEST_STRING);
            reader.sent(form, Map.of());
            assertThat(in(paper, ContributionState.SPAM)).hasSize(1);
        }
    }

    @BothDatabases
    void one_network_sends_five_stories_an_hour(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            String wording = Jsoup.parse(paper.get("/send-your-story").body())
                    .select("[name=wording]")
                    .val();
            for (int i = 1; i <= 6; i++) {
                HttpResponse<String> answer = paper.post(
                        "/send-your-story",
                        Map.of(
                                "title",
                                "Story " + i,
                                "words",
                                "Words.",
                                "name",
                                "Marta",
                                "consent",
                                "1",
                                "wording",
                                wording,
                                "altcha",
                                paper.altcha("/send-your-story/challenge")));
                assertThat(answer.statusCode()).isEqualTo(i <= 5 ? 200 : 429);
                if (i == 6) {
                    assertThat(answer.body()).contains("value=\"Story 6\"", "Words.");
                }
            }
        }
    }
}

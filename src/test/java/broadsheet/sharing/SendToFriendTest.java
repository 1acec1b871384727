package broadsheet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RunningPaper;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class SendToFriendTest {
    private static final Pattern IMAGE = Pattern.compile("name=\"challenge\" value=\"([^\"]+)\"");

    private static Story story(RunningPaper paper) {
        return paper.story("nation", "Budget passes", Instant.parse("2026-11-25T07:30:00Z"));
    }

    private static Map<String, String> form(String to) {
        return new HashMap<>(Map.of("to", to, "from", "Old Pilot", "note", "Read this."));
    }

    /** A form that the browser's script has answered for. */
    private static Map<String, String> answered(RunningPaper paper, Story story, String to) {
        Map<String, String> form = form(to);
        form.put("altcha", paper.altcha(story.address() + "/email/challenge"));
        return form;
    }

    private static HttpResponse<String> send(RunningPaper paper, Story story, Map<String, String> form) {
        return paper.post(story.address() + "/email", form);
    }

    private static int status(RunningPaper paper, Story story, String to) {
        return send(paper, story, answered(paper, story, to)).statusCode();
    }

    private static String image(HttpResponse<String> page) {
        var found = IMAGE.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static long letters(RunningPaper paper) {
        return paper.database()
                .read(reading -> reading.one(
                        "SELECT COUNT(*) AS n FROM platform_job WHERE kind = 'mail'", row -> row.number("n")))
                .orElseThrow();
    }

    @BothDatabases
    void the_form_is_the_same_for_everybody_and_sets_no_cookie(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            String form = story(paper).address() + "/email";
            HttpResponse<String> page = paper.get(form);
            assertThat(page.body()).contains("data-challenge=\"" + form + "/challenge\"", "name=\"to\"");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.headers().firstValue("ETag"))
                    .isPresent()
                    .isEqualTo(paper.get(form).headers().firstValue("ETag"));
            assertThat(paper.get(form + "/challenge").headers().firstValue("Cache-Control"))
                    .contains("no-store");
            assertThat(paper.get("/reading-list").body()).contains("data-reading-list", "<noscript>");
        }
    }

    @BothDatabases
    void a_form_sent_twice_is_one_letter_but_other_words_want_another_challenge(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = story(paper);
            Map<String, String> form = answered(paper, story, "marta@example.org");
            for (int i = 0; i < 2; i++) {
                HttpResponse<String> answer = send(paper, story, form);
                assertThat(answer.statusCode()).isEqualTo(303);
                assertThat(RunningPaper.location(answer)).isEqualTo(story.address() + "/email/sent");
            }
            assertThat(paper.get(story.address() + "/email/sent").statusCode()).isEqualTo(200);
            assertThat(letters(paper)).isEqualTo(1);
            form.put("to", "somebody-else@example.org");
            assertThat(send(paper, story, form).statusCode()).isEqualTo(422);
            assertThat(letters(paper)).isEqualTo(1);
        }
    }

    @BothDatabases
    void without_scripts_the_letters_of_an_image_are_asked_for(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = story(paper);
            Map<String, String> form = form("marta@example.org");
            HttpResponse<String> step = send(paper, story, form);
            assertThat(step.statusCode()).isEqualTo(422);
            assertThat(step.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(step.body()).contains("value=\"marta@example.org\"", "value=\"Old Pilot\"", "Read this.");
            form.put("challenge", image(step));
            form.put("answer", "WRONG1");
            HttpResponse<String> again = send(paper, story, form);
            assertThat(again.statusCode()).isEqualTo(422);
            form.put("answer", paper.read(image(step)));
            assertThat(send(paper, story, form).statusCode())
                    .as("a wrong answer uses it up")
                    .isEqualTo(422);
            form.put("challenge", image(again));
            form.put("answer", "");
            assertThat(send(paper, story, form).statusCode())
                    .as("without an answer")
                    .isEqualTo(422);
            assertThat(letters(paper)).isZero();
            form.put("answer", paper.read(image(again)));
            assertThat(send(paper, story, form).statusCode()).isEqualTo(303);
            assertThat(letters(paper)).isEqualTo(1);
        }
    }

    @BothDatabases
    void a_challenge_of_another_form_does_not_do(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = story(paper);
            Map<String, String> form = form("marta@example.org");
            form.put("altcha", paper.altcha(story.address() + "/comments/challenge"));
            assertThat(send(paper, story, form).statusCode()).isEqualTo(422);
            assertThat(letters(paper)).isZero();
        }
    }

    @BothDatabases
    void what_is_not_one_whole_address_comes_back_filled_in_and_said_in_words(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = story(paper);
            for (String to : List.of(
                    "",
                    "marta",
                    "marta@",
                    "a@b.example,c@d.example",
                    "a@b.example c@d.example",
                    "a@b.example>\r\nRCPT TO:<x@y.example",
                    "<a@b.example>c@d.example",
                    "Marta <a@b.example>",
                    "\"a b\"@c.example",
                    "a(comment)@b.example",
                    "a@[127.0.0.1]",
                    "a@localhost",
                    "a@b.example\nBcc: c@d.example",
                    "a".repeat(300) + "@b.example")) {
                HttpResponse<String> answer = send(paper, story, answered(paper, story, to));
                assertThat(answer.statusCode()).as(to).isEqualTo(422);
                assertThat(answer.body()).as(to).contains("to-error", "value=\"Old Pilot\"", "Read this.");
            }
            Map<String, String> hostile = answered(paper, story, "\"><script>alert(1)</script>@x");
            assertThat(send(paper, story, hostile).body()).doesNotContain("<script>alert");
            Map<String, String> nameless = answered(paper, story, "marta@example.org");
            nameless.put("from", " \u200B ");
            assertThat(send(paper, story, nameless).body()).contains("from-error");
            Map<String, String> wordy = answered(paper, story, "marta@example.org");
            wordy.put("note", "\uD83D\uDEA2".repeat(501));
            assertThat(send(paper, story, wordy).body()).contains("note-error");
            assertThat(letters(paper)).isZero();
            wordy.put("note", "\uD83D\uDEA2".repeat(500));
            assertThat(send(paper, story, wordy).statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void one_network_sends_so_many_letters_in_an_hour(Trial trial) {
        try (var paper = new RunningPaper(trial, Map.of("mail.per-hour", "3"))) {
            Story story = story(paper);
            for (int i = 0; i < 3; i++) {
                assertThat(status(paper, story, "friend" + i + "@example.org")).isEqualTo(303);
            }
            assertThat(status(paper, story, "friend4@example.org")).isEqualTo(429);
            HttpResponse<String> refused = send(paper, story, answered(paper, story, "friend5@example.org"));
            assertThat(refused.headers().firstValue("Retry-After")).contains("60");
            assertThat(refused.body()).contains("friend5@example.org", "Read this.");
            assertThat(letters(paper)).isEqualTo(3);
            trial.clock().advance(Duration.ofHours(1));
            assertThat(status(paper, story, "friend4@example.org")).isEqualTo(303);
        }
    }

    @BothDatabases
    void one_recipient_is_sent_so_many_letters_in_a_day_and_is_remembered_by_a_hash_only(Trial trial) {
        try (var paper = new RunningPaper(trial, Map.of("mail.per-hour", "100", "mail.per-recipient", "2"))) {
            Story story = story(paper);
            assertThat(status(paper, story, "marta@example.org")).isEqualTo(303);
            assertThat(status(paper, story, "Marta@EXAMPLE.org")).isEqualTo(303);
            assertThat(status(paper, story, "marta@example.org")).isEqualTo(429);
            assertThat(status(paper, story, "nora@example.org")).isEqualTo(303);
            assertThat(recipients(paper)).hasSize(2).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
            List<String> yesterday = recipients(paper);
            trial.clock().advance(Duration.ofDays(1));
            assertThat(status(paper, story, "marta@example.org")).isEqualTo(303);
            assertThat(recipients(paper)).hasSize(1).doesNotContainAnyElementsOf(yesterday);
        }
    }

    private static List<String> recipients(RunningPaper paper) {
        return paper.database()
                .read(reading -> reading.list("SELECT recipient FROM sharing_count", row -> row.text("recipient")));
    }

    @BothDatabases
    void a_killed_story_is_sent_to_nobody(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = story(paper);
            Map<String, String> form = answered(paper, story, "marta@example.org");
            paper.database().perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThat(send(paper, story, form).statusCode()).isEqualTo(410);
            assertThat(paper.get(story.address() + "/email").statusCode()).isEqualTo(410);
            assertThat(paper.get("/nation/2026/11/25/none/email").statusCode()).isEqualTo(404);
            assertThat(letters(paper)).isZero();
        }
    }
}

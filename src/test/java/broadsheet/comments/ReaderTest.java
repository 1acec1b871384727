package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.challenge.Eyes;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Commenting over HTTP, with scripts and without. */
class ReaderTest {
    private static Map<String, String> form(String name, String words, Map<String, String> more) {
        var fields = new java.util.HashMap<>(Map.of("name", name, "comment", words));
        fields.putAll(more);
        return fields;
    }

    @BothDatabases
    void a_browser_that_does_the_work_sees_its_comment_on_the_next_request(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            assertThat(paper.get(paper.address()).body()).contains("No comments.");
            var answer = paper.post(form("Old Pilot", "A pylon.\nTwo.\n\nThree.", Map.of("altcha", paper.altcha())));
            assertThat(answer.statusCode()).isEqualTo(303);
            String body = paper.get(paper.address()).body();
            assertThat(body)
                    .contains("<bdi>Old Pilot</bdi>", "<p dir=\"auto\">A pylon.<br>Two.</p><p dir=\"auto\">Three.</p>")
                    .contains("1 Comment<")
                    .doesNotContain("No comments.");
            assertThat(paper.get(paper.talk.story.address()).body()).contains("<bdi>Old Pilot</bdi>");
            var receipt = paper.get(OpenPaper.location(answer));
            assertThat(receipt.statusCode()).isEqualTo(200);
            assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(receipt.headers().firstValue("X-Robots-Tag")).contains("noindex");
            assertThat(receipt.body())
                    .contains("data-receipt=\"" + OpenPaper.location(answer) + "\"")
                    .contains("id=\"own-comment\"", "data-status=\"shown\"");
        }
    }

    @BothDatabases
    void where_moderators_read_before_the_receipt_says_so_and_nobody_else_sees_it(Trial trial) {
        try (var paper = new OpenPaper(trial, Moderation.BEFORE, false)) {
            var answer = paper.post(form("Old Pilot", "A pylon.", Map.of("altcha", paper.altcha())));
            String receipt = OpenPaper.location(answer);
            assertThat(paper.get(receipt).body()).contains("data-status=\"pending\"", "Awaiting moderation");
            assertThat(paper.get(paper.address()).body()).doesNotContain("A pylon.");
            String guessed = receipt.substring(0, receipt.length() - 1) + (receipt.endsWith("0") ? "1" : "0");
            assertThat(paper.get(guessed).statusCode()).isEqualTo(404);
        }
    }

    @BothDatabases
    void where_newcomers_are_read_first_the_page_says_so_to_everybody(Trial trial) {
        try (var paper = new OpenPaper(trial, Moderation.NEWCOMERS, false)) {
            assertThat(paper.get(paper.address()).body())
                    .contains("Your first comments are read by a person before they are shown.")
                    .doesNotContain("A person reads every comment");
            var answer = paper.post(form("Old Pilot", "A pylon.", Map.of("altcha", paper.altcha())));
            assertThat(paper.get(OpenPaper.location(answer)).body()).contains("Awaiting moderation");
        }
    }

    @BothDatabases
    void without_scripts_the_form_comes_back_filled_in_with_an_image(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            var asked = paper.post(form("Marta <b>", "And the \"school\"?", Map.of()));
            assertThat(asked.statusCode()).isEqualTo(422);
            assertThat(asked.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(asked.body()).contains("value=\"Marta &lt;b>\"", "school", "Enter the letters you see");
            String image = OpenPaper.image(asked);
            assertThat(paper.get(paper.challenges.imageAddress(image)).statusCode())
                    .isEqualTo(200);

            var wrong = paper.post(form("Marta", "And the school?", Map.of("challenge", image, "answer", "zzzzzzz")));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("aria-invalid=\"true\"", "And the school?");
            String letters = Eyes.read(paper.challenges, image);
            var late = paper.post(form("Marta", "And the school?", Map.of("challenge", image, "answer", letters)));
            assertThat(late.statusCode()).as("a wrong answer uses the image up").isEqualTo(422);

            String fresh = OpenPaper.image(wrong);
            var right = paper.post(form(
                    "Marta",
                    "And the school?",
                    Map.of("challenge", fresh, "answer", Eyes.read(paper.challenges, fresh))));
            assertThat(right.statusCode()).isEqualTo(303);
            assertThat(paper.get(OpenPaper.location(right)).body()).contains("data-status=\"shown\"");
        }
    }

    @BothDatabases
    void an_unanswered_image_holds_the_comment_for_a_moderator(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String image = OpenPaper.image(paper.post(form("Marta", "And the school?", Map.of())));
            var sent = paper.post(
                    form("Marta", "And the school?", Map.of("challenge", image, "answer", "half", "unanswered", "1")));
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(paper.get(OpenPaper.location(sent)).body()).contains("data-status=\"pending\"");
            assertThat(paper.talk.count()).isZero();
        }
    }

    @BothDatabases
    void another_image_is_shown_when_asked_for(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String image = OpenPaper.image(paper.post(form("Marta", "And the school?", Map.of())));
            var other = paper.post(form("Marta", "", Map.of("challenge", image, "refresh", "1")));
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(OpenPaper.image(other)).isNotEqualTo(image);
            assertThat(other.body()).contains("value=\"Marta\"");
        }
    }

    @BothDatabases
    void a_challenge_answer_is_good_once_for_one_story_and_ten_minutes_n06(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String altcha = paper.altcha();
            var first = paper.post(form("Marta", "And the school?", Map.of("altcha", altcha)));
            var again = paper.post(form("Marta", "And the school?", Map.of("altcha", altcha)));
            assertThat(OpenPaper.location(again)).isEqualTo(OpenPaper.location(first));
            var other = paper.post(form("Marta", "And the boat?", Map.of("altcha", altcha)));
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body()).contains("And the boat?");
            String foreign = OpenPaper.solved(paper.challenges.work("comments/1"));
            assertThat(paper.post(form("M", "x", Map.of("altcha", foreign))).statusCode())
                    .isEqualTo(422);
            assertThat(paper.post(form("M", "x", Map.of("altcha", "rubbish"))).statusCode())
                    .isEqualTo(422);
            String expired = paper.altcha();
            trial.clock().advance(Duration.ofMinutes(11));
            assertThat(paper.post(form("M", "x", Map.of("altcha", expired))).statusCode())
                    .isEqualTo(422);
            assertThat(OpenPaper.location(paper.post(form("Marta", "And the school?", Map.of("altcha", altcha)))))
                    .as("the first answer is repeated for a day")
                    .isEqualTo(OpenPaper.location(first));
            assertThat(paper.talk.recount()).isEqualTo(1);
        }
    }

    @BothDatabases
    void a_network_that_sends_too_much_is_asked_to_wait_n07(Trial trial) throws Exception {
        try (var paper = new OpenPaper(trial, Moderation.AFTER, true);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < 30; i++) {
                String words = "comment " + i;
                String altcha = paper.altcha();
                sent.add(() -> paper.post(form("M", words, Map.of("altcha", altcha))));
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(sent)) {
                statuses.add(answer.get().statusCode());
                if (answer.get().statusCode() == 429) {
                    assertThat(answer.get().headers().firstValue("Retry-After")).contains("60");
                    assertThat(answer.get().body()).containsPattern(">\\s*comment \\d+</textarea>");
                }
            }
            assertThat(statuses).containsOnly(303, 429);
            assertThat(statuses.stream().filter(status -> status == 303)).hasSize(10);
            assertThat(paper.talk.recount()).isEqualTo(10);
        }
    }

    @BothDatabases
    void a_filled_trap_holds_the_comment(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            var sent = paper.post(form("Bot", "Buy", Map.of("altcha", paper.altcha(), "website", "http://x.example")));
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(paper.talk.count()).isZero();
        }
    }

    @BothDatabases
    void wrong_fields_say_what_is_wrong_and_keep_the_rest(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            var noName = paper.post(form("", "And the school?", Map.of("altcha", paper.altcha())));
            assertThat(noName.statusCode()).isEqualTo(422);
            assertThat(noName.body())
                    .contains("id=\"name-error\"", "aria-describedby=\"name-hint name-error\"", "And the school?");
            var long5001 = paper.post(form("Marta", "x".repeat(5_001), Map.of("altcha", paper.altcha())));
            assertThat(long5001.body()).contains("id=\"comment-error\"", "5,001", "x".repeat(5_001));
            var blank = paper.post(form("Marta", " \u200b ", Map.of("altcha", paper.altcha())));
            assertThat(blank.body()).contains("id=\"comment-error\"");
        }
    }

    @BothDatabases
    void replies_and_permalinks_open_pages_of_their_own(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            CommentId first = paper.talk.say("Old Pilot", "first", null);
            for (int i = 0; i < 120; i++) {
                paper.talk.say("Reader", "more " + i, null);
            }
            CommentId last = paper.talk.say("Marta", "the very last", null);
            assertThat(paper.get(paper.address() + "?at=" + last).body()).contains("the very last");
            var reply = paper.get(paper.address() + "?reply=" + first);
            assertThat(reply.body())
                    .contains("name=\"parent\" value=\"" + first + "\"", "first", "Your reply to Old Pilot");
            var sent = paper.post(form("Sid", "an answer", Map.of("altcha", paper.altcha(), "parent", "" + first)));
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(paper.get(paper.address()).body()).contains("comments replies", "an answer");
            assertThat(paper.get(paper.address() + "?at=12").statusCode()).isEqualTo(404);
            assertThat(paper.get(paper.address() + "?after=12").statusCode()).isEqualTo(404);
            assertThat(OpenPaper.location(paper.get(paper.address() + "?order=random")))
                    .isEqualTo(paper.address());
            assertThat(paper.get(paper.address() + "?order=newest").body())
                    .contains("?after=")
                    .contains("order=newest#conversation")
                    .contains("the very last");
        }
    }

    @BothDatabases
    void a_moved_storys_old_conversation_leads_to_the_new_one(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String before = paper.address();
            paper.talk.say("A pylon.");
            var moved = trial.database()
                    .write(writing -> paper.talk
                            .stories
                            .acts()
                            .move()
                            .run(
                                    writing,
                                    paper.talk.story.id(),
                                    paper.talk.story.section(),
                                    new Slug("half-a-bridge")));
            assertThat(moved).isNotNull();
            var old = paper.get(before);
            assertThat(old.statusCode()).isEqualTo(301);
            assertThat(OpenPaper.location(old)).endsWith("/half-a-bridge/comments");
            assertThat(paper.get(OpenPaper.location(old)).body()).contains("A pylon.");
        }
    }

    @BothDatabases
    void a_comment_that_was_begun_before_its_story_moved_is_taken(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String altcha = paper.altcha();
            trial.database()
                    .perform(writing -> paper.talk
                            .stories
                            .acts()
                            .move()
                            .run(
                                    writing,
                                    paper.talk.story.id(),
                                    paper.talk.story.section(),
                                    new Slug("half-a-bridge")));
            var taken = paper.post(form("Marta", "Begun at the old address.", Map.of("altcha", altcha)));
            assertThat(taken.statusCode()).isEqualTo(303);
            assertThat(OpenPaper.location(taken)).contains("/half-a-bridge/comments/receipt/");
        }
    }

    @BothDatabases
    void a_closed_conversation_is_read_but_takes_nothing(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            paper.talk.say("before");
            String altcha = paper.altcha();
            trial.database().write(writing -> {
                paper.talk
                        .stories
                        .acts()
                        .arrange()
                        .comments(writing, paper.talk.story.id(), broadsheet.story.CommentsMode.CLOSED);
                return altcha;
            });
            String body = paper.get(paper.address()).body();
            assertThat(body).contains("before", "This conversation is closed").doesNotContain("data-challenge");
            assertThat(paper.post(form("M", "x", Map.of("altcha", altcha))).statusCode())
                    .isEqualTo(403);
            var late = paper.post(form("M", "Came too late.", Map.of()));
            assertThat(late.statusCode()).isEqualTo(403);
            assertThat(late.body()).contains("This conversation is closed", "Came too late.</textarea>");
            assertThat(paper.get(paper.address() + "/challenge").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void ten_thousand_comments_make_a_first_page_below_200_kb() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = new OpenPaper(trial)) {
            trial.database().write(writing -> {
                for (int i = 0; i < 10_000; i++) {
                    Draft draft = Draft.cut("Reader " + i, ("Comment number " + i + ". ").repeat(20));
                    paper.room
                            .takeIn()
                            .run(
                                    writing,
                                    new TakeIn.Foreign(
                                            paper.talk.story.id(),
                                            null,
                                            draft,
                                            CommentState.SHOWN,
                                            writing.now(),
                                            "elsewhere/" + i));
                }
                return paper;
            });
            for (String address : List.of(paper.talk.story.address(), paper.address())) {
                var page = paper.get(address);
                assertThat(page.body()).contains("10,000 Comments");
                assertThat(page.body().length()).isLessThan(200_000);
            }
        }
    }

    @Test
    void hostile_words_are_shown_as_they_are() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = new OpenPaper(trial)) {
            for (String words : List.of(
                    "<script>alert(1)</script>",
                    "\"><svg onload=alert(1)>",
                    "javascript:alert(1) http://example.com",
                    "{{7*7}} ${7*7} @{x}",
                    "a\u202Eb", // right-to-left override
                    "Z\u0363\u0364\u0365\u0366\u0367\u0368\u0369algo")) {
                paper.talk.say(words, words, null);
            }
            String body = paper.get(paper.address()).body();
            assertThat(body)
                    .doesNotContain("<script>alert", "<svg", "href=\"javascript", "href=\"http://example.com", "\u202E")
                    .contains("&lt;script", "{{7*7}} ${7*7} @{x}", "ab");
        }
    }
}

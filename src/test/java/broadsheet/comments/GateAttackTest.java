package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.members.MemberId;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Eyes;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.http.Network;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.story.StoryKind;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.ProofOfWork;
import broadsheet.testing.Trial;
import broadsheet.testing.Wire;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Who would get past the form's challenge and its limits, over HTTP (N05, N06, N07, N13). */
class GateAttackTest {
    private static final int A_MINUTE = 10;

    private static Map<String, String> form(String words, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("name", "Marta", "comment", words));
        fields.putAll(more);
        return fields;
    }

    private static String status(OpenPaper paper, HttpResponse<String> taken) {
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return paper.get(OpenPaper.location(taken)).body().replaceAll("(?s).*data-status=\"(\\w+)\".*", "$1");
    }

    @BothDatabases
    void n05_what_comes_too_fast_or_in_the_trap_or_unread_is_held_told_so_and_shown_once_approved(Trial trial) {
        try (var paper = new OpenPaper(trial, Moderation.AFTER, true)) {
            String fast =
                    ProofOfWork.solved(paper.get(paper.address() + "/challenge").body());
            trial.clock().advance(Duration.ofMillis(2_900));
            String image = OpenPaper.image(paper.post(form("Without a script", Map.of())));
            var sent = List.of(
                    paper.post(form("In less than three seconds", Map.of("altcha", fast))),
                    paper.post(form("With the trap", Map.of("altcha", paper.altcha(), "website", "http://a.test"))),
                    paper.post(form("Without a script", Map.of("challenge", image, "unanswered", "1"))));
            for (HttpResponse<String> each : sent) {
                assertThat(status(paper, each)).isEqualTo("pending");
            }
            assertThat(paper.talk.count()).isZero();
            assertThat(paper.talk.taken()).as("none is lost").isEqualTo(3);
            for (HttpResponse<String> each : sent) {
                String receipt = OpenPaper.location(each);
                String id = receipt.substring(receipt.lastIndexOf('/') + 1).replaceAll("-.*", "");
                paper.talk.approve(CommentId.parse(id).orElseThrow());
                assertThat(paper.get(receipt).body()).contains("data-status=\"shown\"");
            }
            assertThat(paper.get(paper.address()).body())
                    .contains("In less than three seconds", "With the trap", "Without a script", "3 Comments");
            assertThat(status(paper, paper.post(form("In time", Map.of("altcha", paper.altcha())))))
                    .isEqualTo("shown");
        }
    }

    private static String otherStory(Trial trial, OpenPaper paper) {
        Story story = trial.database().write(writing -> {
            var acts = paper.talk.stories.acts();
            var id = acts.draft()
                    .run(
                            writing,
                            paper.talk.story.section(),
                            new Slug("budget-fails"),
                            StoryKind.STORY,
                            CommentsMode.OPEN,
                            Copy.of("Budget fails", Body.EMPTY),
                            null);
            return acts.publish().run(writing, id);
        });
        return story.address();
    }

    @BothDatabases
    void n06_an_answer_is_good_once_for_its_route_and_story_and_for_less_than_ten_minutes(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String good = paper.altcha();
            assertThat(paper.post(form("The first", Map.of("altcha", good))).statusCode())
                    .isEqualTo(303);
            assertThat(paper.post(form("Replayed", Map.of("altcha", good))).statusCode())
                    .isEqualTo(422);

            String other = otherStory(trial, paper);
            String story = paper.talk.story.id().toString();
            var foreign = new ArrayList<String>();
            foreign.add(
                    ProofOfWork.solved(paper.get(other + "/comments/challenge").body()));
            for (String route : List.of("send-your-story", "share/" + story, "email/" + story, story, "comments")) {
                foreign.add(ProofOfWork.solved(paper.challenges.work(route)));
                String image = paper.challenges.words(route);
                var read = Map.of("challenge", image, "answer", Eyes.read(paper.challenges, image));
                assertThat(paper.post(form("An image of " + route, read)).statusCode())
                        .isEqualTo(422);
            }
            for (String answer : foreign) {
                assertThat(paper.post(form("Of another form", Map.of("altcha", answer)))
                                .statusCode())
                        .isEqualTo(422);
            }

            String late =
                    ProofOfWork.solved(paper.get(paper.address() + "/challenge").body());
            String image = OpenPaper.image(paper.post(form("Late", Map.of())));
            String inTime =
                    ProofOfWork.solved(paper.get(paper.address() + "/challenge").body());
            trial.clock().advance(Duration.ofMinutes(10).minusSeconds(1));
            assertThat(paper.post(form("Just in time", Map.of("altcha", inTime)))
                            .statusCode())
                    .isEqualTo(303);
            trial.clock().advance(Duration.ofSeconds(1));
            assertThat(paper.post(form("Late", Map.of("altcha", late))).statusCode())
                    .isEqualTo(422);
            var read = Map.of("challenge", image, "answer", Eyes.read(paper.challenges, image));
            assertThat(paper.post(form("Late", read)).statusCode()).isEqualTo(422);
            assertThat(paper.talk.taken()).isEqualTo(2);
        }
    }

    @BothDatabases
    void n06_without_its_parameters_or_after_many_wrong_answers_nothing_is_taken(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            String image = OpenPaper.image(paper.post(form("Quite so.", Map.of())));
            String letters = Eyes.read(paper.challenges, image);
            for (Map<String, String> missing : List.of(
                    Map.<String, String>of(),
                    Map.of("altcha", ""),
                    Map.of("altcha", "e30="),
                    Map.of("altcha", "null"),
                    Map.of("answer", letters),
                    Map.of("challenge", "", "answer", letters),
                    Map.of("challenge", image.substring(1), "answer", letters))) {
                var asked = paper.post(form("Quite so.", missing));
                assertThat(asked.statusCode()).as(missing.toString()).isEqualTo(422);
                assertThat(asked.body()).as("what was typed is kept").contains("Quite so.</textarea>");
            }
            for (int i = 0; i < 100; i++) {
                var wrong = paper.post(form("Quite so.", Map.of("challenge", image, "answer", "WRONG" + i)));
                assertThat(wrong.statusCode()).isEqualTo(422);
                assertThat(OpenPaper.image(wrong)).isNotEqualTo(image);
            }
            assertThat(paper.post(form("Quite so.", Map.of("challenge", image, "answer", letters)))
                            .statusCode())
                    .as("a wrong answer has used it up")
                    .isEqualTo(422);
            assertThat(paper.talk.taken()).isZero();
        }
    }

    @BothDatabases
    void n06_one_answer_sent_many_times_at_once_brings_one_comment(Trial trial) throws Exception {
        try (var paper = new OpenPaper(trial);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String good = paper.altcha();
            var sent = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < 30; i++) {
                String words = "Opinion number " + i;
                sent.add(() -> paper.post(form(words, Map.of("altcha", good))));
            }
            var statuses = new ArrayList<Integer>();
            for (var each : threads.invokeAll(sent)) {
                statuses.add(each.get().statusCode());
            }
            assertThat(statuses).containsOnly(303, 422).containsOnlyOnce(303);
            assertThat(paper.talk.taken()).isEqualTo(1);
        }
    }

    @BothDatabases
    void n07_no_header_path_or_method_gets_past_the_limit_of_a_network(Trial trial) {
        try (var paper = new OpenPaper(trial, Moderation.AFTER, true)) {
            var answers =
                    Stream.generate(paper::altcha).limit(A_MINUTE + 28).toList().iterator();
            for (int i = 0; i < A_MINUTE; i++) {
                assertThat(paper.post(form("Opinion number " + i, Map.of("altcha", answers.next())))
                                .statusCode())
                        .isEqualTo(303);
            }
            var wire = new Wire("http://127.0.0.1:" + paper.port());
            String place = paper.address();
            for (String header : List.of(
                    "X-Forwarded-For: 203.0.113.1",
                    "x-forwarded-FOR: 203.0.113.2",
                    "X-FORWARDED-FOR: 2001:db8::1",
                    "Forwarded: for=203.0.113.3",
                    "X-Real-IP: 203.0.113.4",
                    "X-Client-IP: 203.0.113.5",
                    "True-Client-IP: 203.0.113.6",
                    "CF-Connecting-IP: 203.0.113.7",
                    "X-Originating-IP: 127.0.0.1",
                    "X-HTTP-Method-Override: PUT")) {
                String body = OpenPaper.encoded(form("By " + header, Map.of("altcha", answers.next())));
                assertThat(wire.send("POST", place, body, header).status())
                        .as(header)
                        .isEqualTo(429);
            }
            for (String path : List.of(
                    place + "/",
                    place + "//",
                    "/" + place,
                    place + "?",
                    place + "?x=1",
                    place + ";x=1",
                    place + "/.",
                    place + "%2f",
                    place.replace("comments", "Comments"),
                    place.replace("comments", "%63omments"))) {
                String body = OpenPaper.encoded(form("To " + path, Map.of("altcha", answers.next())));
                assertThat(wire.send("POST", path, body).status()).as(path).isIn(301, 308, 400, 404, 405, 429);
            }
            for (String method : List.of("PUT", "PATCH", "DELETE", "GET", "post", "QUERY")) {
                String body = OpenPaper.encoded(form("With " + method, Map.of("altcha", answers.next())));
                assertThat(wire.send(method, place, body).status()).as(method).isNotEqualTo(303);
            }
            assertThat(paper.talk.taken()).isEqualTo(A_MINUTE);
            trial.clock().advance(Duration.ofMinutes(1));
            assertThat(paper.post(form("A minute later", Map.of("altcha", answers.next())))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void n07_behind_a_proxy_all_addresses_of_a_64_count_as_one_also_at_the_same_instant(Trial trial) throws Exception {
        try (var paper = new OpenPaper(trial, Moderation.AFTER, true, List.of("127.0.0.1"));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var wire = new Wire("http://127.0.0.1:" + paper.port());
            var sent = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 30; i++) {
                String body = OpenPaper.encoded(form("Opinion number " + i, Map.of("altcha", paper.altcha())));
                String hops = "X-Forwarded-For: 198.51.100." + i + ", 2001:db8:1:2:" + i + "::" + (i + 1);
                sent.add(() -> wire.send("POST", paper.address(), body, hops).status());
            }
            var statuses = new ArrayList<Integer>();
            for (var each : threads.invokeAll(sent)) {
                statuses.add(each.get());
            }
            assertThat(statuses).containsOnly(303, 429);
            assertThat(statuses.stream().filter(status -> status == 303)).hasSize(A_MINUTE);
            String body = OpenPaper.encoded(form("Of the neighbours", Map.of("altcha", paper.altcha())));
            assertThat(wire.send("POST", paper.address(), body, "X-Forwarded-For: 2001:db8:1:3::1")
                            .status())
                    .isEqualTo(303);
            assertThat(paper.talk.taken()).isEqualTo(A_MINUTE + 1);
        }
    }

    @BothDatabases
    void n07_an_account_is_counted_over_all_networks_that_it_comes_from(Trial trial) {
        var secrets = new Secrets(trial.database());
        var gate = new Gate(
                new Challenges(secrets, trial.clock(), 10),
                new Limits(trial.clock(), true),
                new Tokens(secrets),
                A_MINUTE,
                60);
        var member = new MemberId(7);
        for (int i = 0; i < 3 * A_MINUTE; i++) {
            assertThat(gate.admits(new Network("%08x".formatted(i)), member))
                    .isEqualTo(i < A_MINUTE ? null : Posted.Reason.TOO_MANY);
        }
        assertThat(gate.admits(new Network("0a000001"), new MemberId(8))).isNull();
        trial.clock().advance(Duration.ofMinutes(1));
        assertThat(gate.admits(new Network("0a000002"), member)).isNull();
    }

    @BothDatabases
    void n13_words_beyond_measure_are_refused_cut_or_set_apart(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            var wire = new Wire("http://127.0.0.1:" + paper.port());
            assertThat(wire.send("POST", paper.address(), "", "Content-Length: " + (10 << 20))
                            .status())
                    .as("10 MB are not even read")
                    .isEqualTo(413);
            assertThat(paper.post(form("🛥".repeat(50_000), Map.of("altcha", paper.altcha())))
                            .statusCode())
                    .isIn(413, 422);
            assertThat(paper.post(form("Up" + "\n".repeat(100_000) + "down", Map.of("altcha", paper.altcha())))
                            .statusCode())
                    .isEqualTo(413);
            var newlines = paper.post(form("Up" + "\n".repeat(10_000) + "down", Map.of("altcha", paper.altcha())));
            assertThat(status(paper, newlines)).isEqualTo("shown");
            assertThat(paper.get(OpenPaper.location(newlines)).body()).containsPattern("Up</p>\\s*<p[^>]*>down");
            for (String twisted : List.of("z" + "\u0301\u0316".repeat(20), "abc \u202Efdp.exe")) {
                assertThat(status(paper, paper.post(form(twisted, Map.of("altcha", paper.altcha())))))
                        .as("writing that runs over its neighbours")
                        .isIn("pending", "shown");
            }
            assertThat(paper.get(paper.address()).body())
                    .doesNotContain("\u202E", "\u0301\u0316\u0301\u0316\u0301\u0316")
                    .contains("<bdi>Marta</bdi>", "<p dir=\"auto\">Up");
        }
    }
}

package broadsheet.members;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** The readers' door: a code or a link from a letter, once, and nothing told to strangers. */
class SignInTest {
    private static final String MARTA = "marta@example.org";
    private static final String CODE = "/account/sign-in/code";

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Map<String, String> withCode(HttpResponse<String> asked, String code) {
        Map<String, String> fields = Subscriber.fieldsOf(asked, CODE);
        fields.put("code", code);
        return fields;
    }

    @BothDatabases
    void a_newcomer_is_mailed_a_code_chooses_a_name_and_is_known_at_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = new Subscriber(paper)) {
            assertThat(location(marta.get("/account"))).isEqualTo("/account/sign-in?to=%2Faccount");
            assertThat(marta.get("/account/me").body()).isEqualTo("{\"name\":null}");
            HttpResponse<String> in = marta.join(MARTA, "Marta Quay");
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(location(in)).isEqualTo("/account");
            assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-reader=")
                    .endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax");
            HttpResponse<String> me = marta.get("/account/me");
            assertThat(me.body()).isEqualTo("{\"name\":\"Marta Quay\"}");
            assertThat(me.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(marta.page("/account").text()).contains("Marta Quay");
        }
    }

    @BothDatabases
    void g11_a_scanner_that_opens_the_link_does_not_use_it_up(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = new Subscriber(paper);
                var scanner = new Subscriber(paper)) {
            marta.ask(MARTA);
            String link = new ReadersPost(paper).newest(MARTA).link();
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> looked = scanner.get(link);
                assertThat(looked.statusCode()).isEqualTo(200);
                assertThat(looked.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(looked.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
                assertThat(looked.body()).contains("action=\"" + link + "\"");
            }
            HttpResponse<String> pressed = marta.post(link, Map.of());
            Map<String, String> fields = Subscriber.fieldsOf(pressed, "/account/join");
            fields.put("name", "Marta");
            assertThat(marta.post("/account/join", fields).statusCode()).isEqualTo(303);
            assertThat(marta.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void m06_a_link_is_good_once_for_a_quarter_of_an_hour_and_no_other_is(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var other = new Subscriber(paper)) {
            trial.clock().advance(Duration.ofMinutes(2));
            other.ask(MARTA);
            String link = new ReadersPost(paper).newest(MARTA).link();
            assertThat(other.post(link, Map.of()).statusCode()).isEqualTo(303);
            assertThat(other.post(link, Map.of()).statusCode()).as("twice").isEqualTo(404);
            assertThat(other.get(link).statusCode()).isEqualTo(404);
            trial.clock().advance(Duration.ofMinutes(2));
            other.with(null).ask(MARTA);
            String late = new ReadersPost(paper).newest(MARTA).link();
            assertThat(late).isNotEqualTo(link);
            trial.clock().advance(Duration.ofMinutes(16));
            assertThat(other.get(late).statusCode()).as("expired").isEqualTo(404);
            assertThat(other.post(late, Map.of()).statusCode()).isEqualTo(404);
            String made = "/account/sign-in/" + "0".repeat(40);
            assertThat(other.get(made).statusCode()).isEqualTo(404);
            assertThat(other.post(made, Map.of()).statusCode()).isEqualTo(404);
            assertThat(marta.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void a_code_is_good_once_where_it_was_asked_for_and_for_five_tries(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var thief = new Subscriber(paper)) {
            trial.clock().advance(Duration.ofMinutes(2));
            HttpResponse<String> asked = marta.with(null).ask(MARTA);
            String code = new ReadersPost(paper).newest(MARTA).code();
            HttpResponse<String> dummy = thief.ask("thief@example.org");
            assertThat(thief.post(CODE, withCode(dummy, code)).statusCode())
                    .as("elsewhere")
                    .isEqualTo(422);
            String spaced = code.substring(0, 4) + " " + code.substring(4);
            assertThat(marta.post(CODE, withCode(asked, spaced)).statusCode()).isEqualTo(303);
            assertThat(marta.post(CODE, withCode(asked, code)).statusCode())
                    .as("twice")
                    .isEqualTo(422);

            trial.clock().advance(Duration.ofMinutes(2));
            HttpResponse<String> again = marta.with(null).ask(MARTA);
            String right = new ReadersPost(paper).newest(MARTA).code();
            String wrong = right.startsWith("1") ? "2" + right.substring(1) : "1" + right.substring(1);
            for (int i = 0; i < 5; i++) {
                HttpResponse<String> refused = marta.post(CODE, withCode(again, wrong));
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(refused.body()).contains("id=\"code-error\"");
            }
            assertThat(marta.post(CODE, withCode(again, right)).statusCode()).isEqualTo(422);
        }
    }

    @BothDatabases
    void nobody_learns_whether_an_address_has_an_account(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var stranger = new Subscriber(paper)) {
            trial.clock().advance(Duration.ofMinutes(2));
            String known = stranger.ask(MARTA).body();
            String unknown = stranger.ask("sofia@example.org").body();
            assertThat(unknown.replace("sofia@example.org", MARTA).replaceAll("[0-9a-f]{40}", ""))
                    .isEqualTo(known.replaceAll("[0-9a-f]{40}", ""));
            var post = new ReadersPost(paper);
            assertThat(post.newest(MARTA).text().replaceAll("[0-9a-f]{40}|\\d{4} \\d{4}", ""))
                    .isEqualTo(post.newest("sofia@example.org").text().replaceAll("[0-9a-f]{40}|\\d{4} \\d{4}", ""));
            assertThat(marta.get("/account").statusCode()).isEqualTo(200);
            assertThat(stranger.ask("no address").statusCode()).isEqualTo(422);
        }
    }

    @BothDatabases
    void m05_an_address_gets_one_letter_a_minute_and_a_network_asks_for_thirty_an_hour(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var bomber = new Subscriber(paper)) {
            String first = bomber.ask(MARTA).body().replaceAll("[0-9a-f]{40}", "");
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> answer = bomber.ask(i % 2 == 0 ? MARTA : "MARTA@example.org");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body().replaceAll("[0-9a-f]{40}", "").replace("MARTA", "marta"))
                        .isEqualTo(first);
            }
            var post = new ReadersPost(paper);
            assertThat(post.to(MARTA)).hasSize(1);
            trial.clock().advance(Duration.ofMinutes(61));
            int letters = 0;
            for (int i = 0; i < 100; i++) {
                assertThat(bomber.ask("reader" + i + "@example.org").statusCode())
                        .isEqualTo(200);
            }
            for (int i = 0; i < 100; i++) {
                letters += post.to("reader" + i + "@example.org").size();
            }
            assertThat(letters).isEqualTo(30);
            for (int i = 0; i < 10; i++) {
                trial.clock().advance(Duration.ofMinutes(7));
                bomber.ask(MARTA);
            }
            assertThat(post.to(MARTA)).hasSizeLessThanOrEqualTo(1 + 10);
        }
    }

    @BothDatabases
    void the_two_doors_know_nothing_of_each_other(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA);
                var colleague = new Colleague(paper.open())) {
            assertThat(colleague.with(marta.session()).get("/desk").statusCode())
                    .isEqualTo(303);
            String reader = marta.session();
            marta.with(null).and("__Host-broadsheet", String.valueOf(reader));
            assertThat(marta.get("/account").statusCode()).isEqualTo(303);
            marta.with(reader);
            assertThat(marta.get("/account").statusCode()).isEqualTo(200);
            assertThat(marta.get("/desk").statusCode()).isEqualTo(303);
            HttpResponse<String> out = marta.post("/account/sign-out", Map.of());
            assertThat(out.headers().allValues("Set-Cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("__Host-reader=; Max-Age=0");
            assertThat(marta.with(reader).get("/account").statusCode())
                    .as("the old cookie")
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void forms_from_another_site_are_refused(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA)) {
            for (String address : new String[] {
                "/account/sign-out", "/account/sign-in", CODE, "/account/join", "/account/name", "/account/delete"
            }) {
                assertThat(marta.post(address, Map.of(), "Sec-Fetch-Site", "cross-site")
                                .statusCode())
                        .as(address)
                        .isEqualTo(403);
                assertThat(marta.post(address, Map.of(), "Origin", "https://evil.example")
                                .statusCode())
                        .as(address)
                        .isEqualTo(403);
            }
            assertThat(marta.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void a_session_ends_after_ninety_days_without_use(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA)) {
            for (int i = 0; i < 3; i++) {
                trial.clock().advance(Duration.ofDays(89));
                assertThat(marta.get("/account/me").body()).contains("Marta");
            }
            trial.clock().advance(Duration.ofDays(91));
            assertThat(marta.get("/account").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void who_signs_in_is_led_back_and_nowhere_else(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, "Marta", MARTA)) {
            assertThat(location(marta.get("/account/sign-in?to=/archive"))).isEqualTo("/archive");
            for (String elsewhere : new String[] {
                "//evil.example", "/%5Cevil.example", "https://evil.example", "/account/sign-in", "/desk", "/a%0d%0ab"
            }) {
                assertThat(location(marta.get("/account/sign-in?to=" + elsewhere)))
                        .as(elsewhere)
                        .isEqualTo("/account");
            }
        }
    }
}

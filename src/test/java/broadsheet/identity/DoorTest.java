package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Who comes in, and who does not (cases G of the hardening list). */
class DoorTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

    private static String paperWithStaff(TestPaper paper) {
        String origin = paper.open();
        paper.whole()
                .identity()
                .people()
                .hireForDemo(
                        List.of(
                                new People.Invented("ann", "Ann Ames", "reporter"),
                                new People.Invented("ben", "Ben Berg", "administrator")),
                        PASSWORD);
        return origin;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @BothDatabases
    void nobody_comes_in_without_a_session(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var stranger = new Colleague(paperWithStaff(paper))) {
            HttpResponse<String> answer = stranger.get("/desk/account");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer)).isEqualTo("/desk/sign-in?next=%2Fdesk%2Faccount");
            stranger.with("0".repeat(40));
            assertThat(stranger.get("/desk").statusCode()).isEqualTo(303);
            assertThat(stranger.post("/desk/account/password", Map.of("password", "x"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @BothDatabases
    void g16_another_spelling_of_the_door_leads_to_it(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var stranger = new Colleague(paperWithStaff(paper))) {
            for (String spelling : List.of("/desk/", "/Desk", "//desk//")) {
                HttpResponse<String> answer = stranger.get(spelling);
                assertThat(answer.statusCode()).as(spelling).isEqualTo(301);
                assertThat(location(answer)).isEqualTo("/desk");
            }
            assertThat(stranger.get("/desk/nowhere").statusCode()).isEqualTo(404);
        }
    }

    @BothDatabases
    void g01_g04_who_knows_the_password_comes_in_under_a_fresh_token(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = new Colleague(paperWithStaff(paper)).with("f".repeat(40))) {
            HttpResponse<String> in = ann.signIn(" ANN ", PASSWORD);
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(location(in)).isEqualTo("/desk");
            assertThat(ann.session()).isNotEqualTo("f".repeat(40)).hasSize(40);
            String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).startsWith("__Host-broadsheet=").endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax");
            HttpResponse<String> desk = ann.get("/desk");
            assertThat(desk.statusCode()).isEqualTo(200);
            assertThat(desk.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(desk.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    @BothDatabases
    void a_wrong_password_and_an_unknown_name_are_answered_alike(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var stranger = new Colleague(paperWithStaff(paper))) {
            HttpResponse<String> wrong = stranger.signIn("ann", "not this one");
            HttpResponse<String> unknown = stranger.signIn("zoe", "not this one");
            assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
            assertThat(wrong.body().replace("\"ann\"", "\"zoe\"")).isEqualTo(unknown.body());
            assertThat(wrong.headers().map().keySet())
                    .isEqualTo(unknown.headers().map().keySet());
            assertThat(wrong.body()).contains("value=\"ann\"").doesNotContain("not this one");
        }
    }

    @BothDatabases
    void g06_too_many_tries_are_slowed_for_the_network_and_the_name(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var stranger = new Colleague(paperWithStaff(paper))) {
            int last = 0;
            for (int i = 0; i < 9; i++) {
                last = stranger.signIn("ann", "guess " + i).statusCode();
            }
            assertThat(last).isEqualTo(429);
            assertThat(stranger.signIn("ann", PASSWORD).statusCode()).isEqualTo(429);
            trial.clock().advance(Duration.ofMinutes(16));
            assertThat(stranger.signIn("ann", PASSWORD).statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void g03_who_signed_out_is_out_also_with_the_old_cookie(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = Colleague.of(paperWithStaff(paper), "ann", PASSWORD)) {
            String old = ann.session();
            HttpResponse<String> out = ann.send("/desk/sign-out", Map.of());
            assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
            assertThat(ann.session()).isNull();
            assertThat(ann.with(old).get("/desk").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void g13_a_session_ends_after_half_a_day_without_use_and_after_a_week(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = Colleague.of(paperWithStaff(paper), "ann", PASSWORD)) {
            for (int i = 0; i < 13; i++) {
                trial.clock().advance(Duration.ofHours(11));
                assertThat(ann.get("/desk").statusCode())
                        .as("after %d times", i)
                        .isEqualTo(200);
            }
            trial.clock().advance(Duration.ofHours(26));
            assertThat(ann.get("/desk").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void g02_a_new_password_ends_all_other_sessions_at_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = Colleague.of(paperWithStaff(paper), "ann", PASSWORD);
                var elsewhere = Colleague.of(paper.open(), "ann", PASSWORD)) {
            String before = ann.session();
            assertThat(ann.send("/desk/account/password", Map.of("present", "wrong", "password", "boats and gulls"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(ann.send("/desk/account/password", Map.of("present", PASSWORD, "password", "password"))
                            .body())
                    .contains("among the first that anybody would try");
            HttpResponse<String> changed =
                    ann.send("/desk/account/password", Map.of("present", PASSWORD, "password", "boats and gulls"));
            assertThat(changed.statusCode()).isEqualTo(303);
            assertThat(ann.session()).isNotEqualTo(before);
            assertThat(ann.get("/desk").statusCode()).isEqualTo(200);
            assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(303);
            assertThat(elsewhere.signIn("ann", PASSWORD).statusCode()).isEqualTo(422);
            assertThat(elsewhere.signIn("ann", "boats and gulls").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void a_form_without_the_sessions_token_comes_back_to_be_sent_once_more(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = Colleague.of(paperWithStaff(paper), "ann", PASSWORD)) {
            HttpResponse<String> refused =
                    ann.post("/desk/account/password", Map.of("present", PASSWORD, "password", "boats and gulls"));
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Send once more", "boats and gulls");
        }
    }

    @BothDatabases
    void g14_the_first_comes_in_by_the_link_on_the_console_and_nobody_after(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var first = new Colleague(paper.open())) {
            String old = paper.whole().identity().setUp().freshLink().orElseThrow();
            String link = paper.whole().identity().setUp().freshLink().orElseThrow();
            assertThat(first.get(old).statusCode()).isEqualTo(404);
            assertThat(first.get(link).statusCode()).isEqualTo(200);
            assertThat(first.get("/desk/set-up/" + "0".repeat(40)).statusCode()).isEqualTo(404);
            HttpResponse<String> weak =
                    first.post(link, Map.of("name", "Edda Falk", "login", "edda", "password", "12345678"));
            assertThat(weak.statusCode()).isEqualTo(422);
            assertThat(weak.body())
                    .contains("value=\"Edda Falk\"", "value=\"edda\"")
                    .doesNotContain("12345678");
            HttpResponse<String> odd =
                    first.post(link, Map.of("name", "Edda Falk", "login", "ed da", "password", PASSWORD));
            assertThat(odd.statusCode()).isEqualTo(422);
            assertThat(odd.body()).contains("letters a to z");
            HttpResponse<String> in =
                    first.post(link, Map.of("name", "Edda Falk", "login", "edda", "password", PASSWORD));
            assertThat(in.statusCode()).isEqualTo(303);
            assertThat(first.page("/desk").text()).contains("Edda Falk");
            assertThat(first.get(link).statusCode()).isEqualTo(404);
            assertThat(paper.whole().identity().setUp().freshLink()).isEmpty();
        }
    }

    @BothDatabases
    void nothing_of_a_token_or_a_password_lies_in_the_database(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = Colleague.of(paperWithStaff(paper), "ann", PASSWORD)) {
            String session = String.valueOf(ann.session());
            List<String> stored = paper.database()
                    .read(reading -> reading.list(
                            "SELECT hash AS value FROM identity_session UNION SELECT password FROM identity_person",
                            row -> row.text("value")));
            assertThat(stored).isNotEmpty().noneMatch(value -> value.contains(session) || value.contains(PASSWORD));
            assertThat(stored).anyMatch(value -> value.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        }
    }

    @BothDatabases
    void every_act_stands_in_the_record_and_an_altered_line_shows(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = Colleague.of(paperWithStaff(paper), "ann", PASSWORD)) {
            ann.send("/desk/account/password", Map.of("present", PASSWORD, "password", "boats and gulls"));
            StaffRecord record = paper.whole().identity().record();
            List<RecordLine> lines = paper.database().read(reading -> record.page(reading, null, 10));
            assertThat(lines).extracting(RecordLine::act).containsExactly("changed the password", "signed in");
            assertThat(lines).extracting(RecordLine::name).containsOnly("Ann Ames");
            assertThat(paper.database().read(record::firstBroken)).isEmpty();
            paper.perform(writing -> writing.exec("UPDATE identity_record SET name = 'Bo' WHERE act = 'signed in'"));
            assertThat(paper.database().read(record::firstBroken))
                    .hasValue(lines.getLast().id());
        }
    }
}

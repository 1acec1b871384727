package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.codes.Camera;
import broadsheet.identity.codes.Phone;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The authenticator, the codes to recover with, and roles that ask for them (case G12). */
class SecondFactorTest {
    private static final String SET_UP = "/desk/account/second-factor";

    private record Set(Phone phone, List<String> codes) {}

    private static Set setUp(Trial trial, Colleague colleague) {
        Document page = colleague.page(SET_UP);
        var phone = Phone.with(page.select("code.once").text(), trial.clock());
        String sealed = page.select("input[name=sealed]").val();
        assertThat(colleague
                        .send(SET_UP, Map.of("sealed", sealed, "code", phone.wrong()))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> done = colleague.send(SET_UP, Map.of("sealed", sealed, "code", phone.code()));
        assertThat(done.statusCode()).isEqualTo(200);
        List<String> codes = Jsoup.parse(done.body()).select("ul.once li").eachText();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        return new Set(phone, codes);
    }

    private static HttpResponse<String> code(Colleague colleague, String code) {
        colleague.get("/desk/sign-in/code");
        return colleague.send("/desk/sign-in/code", new HashMap<>(Map.of("code", code)));
    }

    @BothDatabases
    void the_drawn_code_says_to_a_camera_what_the_letters_say_to_a_person(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            Document page = crew.edda().page(SET_UP);
            var drawn = page.expectFirst("svg.qr[role=img][aria-label]");
            int side = Integer.parseInt(drawn.attr("viewBox").split(" ", -1)[2]);
            String read = Camera.read(side, drawn.expectFirst("path").attr("d"));
            String letters = page.select("code.once").text().replace("-", "");
            assertThat(read)
                    .isEqualTo(page.select("a[href^=otpauth:]").attr("href"))
                    .startsWith("otpauth://totp/")
                    .contains(":edda?secret=" + letters + "&issuer=");
        }
    }

    @BothDatabases
    void the_recovery_codes_can_be_saved_as_a_file_without_a_script(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            Document page = crew.edda().page(SET_UP);
            var phone = Phone.with(page.select("code.once").text(), trial.clock());
            String sealed = page.select("input[name=sealed]").val();
            Document shown = Jsoup.parse(crew.edda()
                    .send(SET_UP, Map.of("sealed", sealed, "code", phone.code()))
                    .body());
            String address = shown.expectFirst("a[download=recovery-codes.txt]").attr("href");
            assertThat(address).startsWith("data:text/plain;charset=utf-8,");
            String file = URLDecoder.decode(address, StandardCharsets.UTF_8);
            assertThat(file).contains("Recovery codes of edda at ");
            assertThat(shown.select("ul.once li").eachText())
                    .allSatisfy(code -> assertThat(file).contains(code + "\n"));
            assertThat(shown.select("button[data-copy], button[data-print]"))
                    .allMatch(button -> button.hasAttr("hidden"));
        }
    }

    @BothDatabases
    void g01_g12_after_the_password_a_code_is_asked_for_and_each_is_good_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var elsewhere = crew.stranger()) {
            elsewhere.signIn("edda", Crew.PASSWORD);
            Phone phone = setUp(trial, crew.edda()).phone();
            assertThat(crew.edda().get("/desk").statusCode()).isEqualTo(200);
            assertThat(elsewhere.get("/desk").statusCode()).as("all others end").isEqualTo(303);
            HttpResponse<String> half = elsewhere.signIn("edda", Crew.PASSWORD);
            assertThat(half.headers().firstValue("Location")).hasValue("/desk/sign-in/code?next=/desk");
            String token = elsewhere.session();
            assertThat(elsewhere.get("/desk").statusCode()).as("half is not in").isEqualTo(303);
            assertThat(code(elsewhere, phone.code()).statusCode())
                    .as("used at set-up")
                    .isEqualTo(422);
            trial.clock().advance(Duration.ofSeconds(30));
            String code = phone.code();
            assertThat(code(elsewhere, code).statusCode()).isEqualTo(303);
            assertThat(elsewhere.session()).isNotEqualTo(token);
            assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(200);
            elsewhere.signIn("edda", Crew.PASSWORD);
            assertThat(code(elsewhere, code).statusCode()).as("a second time").isEqualTo(422);
            assertThat(elsewhere.with(token).get("/desk").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void g12_after_five_wrong_codes_none_is_taken_for_a_quarter_of_an_hour(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var elsewhere = crew.stranger()) {
            Set set = setUp(trial, crew.edda());
            trial.clock().advance(Duration.ofMinutes(1));
            elsewhere.signIn("edda", Crew.PASSWORD);
            for (int i = 0; i < 5; i++) {
                assertThat(code(elsewhere, set.phone().wrong()).statusCode()).isEqualTo(422);
            }
            assertThat(code(elsewhere, set.phone().code()).statusCode()).isEqualTo(429);
            assertThat(code(elsewhere, set.codes().getFirst()).statusCode()).isEqualTo(429);
            trial.clock().advance(Duration.ofMinutes(15));
            elsewhere.signIn("edda", Crew.PASSWORD);
            assertThat(code(elsewhere, set.phone().code()).statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void a_recovery_code_lets_in_once(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var elsewhere = crew.stranger()) {
            Set set = setUp(trial, crew.edda());
            elsewhere.signIn("edda", Crew.PASSWORD);
            assertThat(code(elsewhere, set.codes().get(3).toUpperCase(java.util.Locale.ROOT))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(elsewhere.page("/desk/account").text()).contains("9 of your recovery codes");
            elsewhere.signIn("edda", Crew.PASSWORD);
            assertThat(code(elsewhere, set.codes().get(3)).statusCode()).isEqualTo(422);
            List<String> stored = paper.database()
                    .read(reading -> reading.list(
                            "SELECT hash AS value FROM identity_recovery UNION SELECT totp FROM identity_person",
                            row -> String.valueOf(row.textOrNull("value"))));
            String secret = java.util.HexFormat.of().formatHex(set.phone().secret());
            assertThat(stored)
                    .noneMatch(value -> value.contains(set.codes().get(4).replace("-", "")));
            assertThat(stored).noneMatch(value -> value.contains(secret));
        }
    }

    @BothDatabases
    void whose_role_asks_for_a_second_factor_sets_it_up_before_anything_else(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter")) {
            crew.edda()
                    .send(
                            "/desk/people/roles/reporter",
                            Map.of("name", "Reporter", "may", "WRITE", "second-factor", "yes"));
            assertThat(ben.get("/desk").statusCode())
                    .as("ended with the change")
                    .isEqualTo(303);
            ben.signIn("ben", Crew.PASSWORD);
            assertThat(ben.get("/desk").headers().firstValue("Location")).hasValue(SET_UP);
            assertThat(ben.page(SET_UP).text()).contains("Your role asks for a second factor");
            setUp(trial, ben);
            assertThat(ben.get("/desk").statusCode()).isEqualTo(200);
            ben.send(SET_UP + "/remove", Map.of("present", "wrong"));
            assertThat(crew.person("ben").hasSecondFactor()).isTrue();
            ben.send(SET_UP + "/remove", Map.of("present", Crew.PASSWORD));
            assertThat(ben.get("/desk").headers().firstValue("Location")).hasValue(SET_UP);
        }
    }

    @BothDatabases
    void whoever_lost_the_authenticator_is_freed_by_an_administrator(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter")) {
            setUp(trial, ben);
            String address = "/desk/people/" + crew.person("ben").id();
            assertThat(crew.edda().page(address).text()).contains("Has a second factor");
            crew.edda().send(address + "/factors", Map.of());
            assertThat(ben.get("/desk").statusCode()).isEqualTo(303);
            ben.signIn("ben", Crew.PASSWORD);
            assertThat(ben.get("/desk").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void one_persons_offered_secret_is_none_for_another(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.hired("ben", "reporter")) {
            String sealed =
                    crew.edda().page(SET_UP).select("input[name=sealed]").val();
            assertThat(ben.send(SET_UP, Map.of("sealed", sealed, "code", "123456"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(crew.person("ben").hasSecondFactor()).isFalse();
        }
    }
}

package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.WholePaper;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import broadsheet.testing.Wire;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What strangers learn at the door, and what they can make of it (cases G05, G07, G08, G09, G11, L04, L05, S11). */
class DoorAttackTest {
    private static Map<String, List<String>> lasting(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private static void assertAlike(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(lasting(one)).isEqualTo(lasting(other));
        assertThat(one.body()).isEqualTo(other.body());
    }

    @BothDatabases
    void s11_g05_no_name_is_told_from_one_that_nobody_has(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var stranger = crew.stranger()) {
            crew.invite("ben", "reporter", Holding.EVERYWHERE, "");
            crew.hired("zoe", "reporter").close();
            crew.edda().send("/desk/people/" + crew.person("zoe").id() + "/leave", Map.of("sure", "1"));
            // edda has a password, ben only an invitation, zoe has left, nil never was; all names are of one length
            var answers = new ArrayList<HttpResponse<String>>();
            for (String login : List.of("edda", "ben0", "ben", "zoe", "nil")) {
                answers.add(stranger.signIn(login, "not the password"));
            }
            for (HttpResponse<String> answer : answers) {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(named(answer)).isEqualTo(named(answers.getFirst()));
            }
            assertAlike(answers.get(2), replaced(answers.get(2), answers.get(3), "zoe", "ben"));
            assertAlike(answers.get(2), replaced(answers.get(2), answers.get(4), "nil", "ben"));
        }
    }

    private static String named(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"(edda|ben0|ben|zoe|nil)\"", "value=\"?\"");
    }

    /** The other answer, if its body is the one's but for the name; headers must be alike as they are. */
    private static HttpResponse<String> replaced(
            HttpResponse<String> one, HttpResponse<String> other, String name, String by) {
        assertThat(other.body().replace("\"" + name + "\"", "\"" + by + "\"")).isEqualTo(one.body());
        assertThat(lasting(other)).isEqualTo(lasting(one));
        return one;
    }

    @Test
    void s11_g09_a_link_that_is_used_old_another_ones_or_guessed_is_none() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var stranger = crew.stranger()) {
            String link = Crew.linkIn(crew.invite("ben", "reporter", Holding.EVERYWHERE, ""));
            assertThat(stranger.get(link).headers().firstValue("Referrer-Policy"))
                    .isPresent();
            stranger.post(link, Map.of("password", Crew.PASSWORD));
            stranger.with(null);
            String never = "/desk/begin/" + "0".repeat(40);
            String second = Crew.linkIn(crew.invite("cem", "reporter", Holding.EVERYWHERE, ""));
            String replacing = Crew.linkIn(
                    crew.edda().send("/desk/people/" + crew.person("cem").id() + "/link", Map.of()));
            assertThat(stranger.get(replacing).statusCode()).isEqualTo(200);
            for (String dead : List.of(link, second, never, "/desk/begin/x", "/desk/set-up/" + "0".repeat(40))) {
                assertAlike(stranger.get(dead), stranger.get(never));
                assertAlike(
                        stranger.post(dead, Map.of("password", "boats and gulls")),
                        stranger.post(never, Map.of("password", "boats and gulls")));
            }
            assertThat(stranger.get(never).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void g11_a_scanner_that_opens_links_uses_nothing_up() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var ben = crew.stranger()) {
            String link = Crew.linkIn(crew.invite("ben", "reporter", Holding.EVERYWHERE, ""));
            var scanner = new Wire(paper.open());
            for (String method : List.of("GET", "HEAD", "GET", "HEAD", "GET")) {
                assertThat(scanner.send(method, link, "").status()).isEqualTo(200);
            }
            assertThat(scanner.get(link + "?password=boats+and+gulls").header("Set-Cookie"))
                    .isEmpty();
            assertThat(ben.post(link, Map.of("password", Crew.PASSWORD)).statusCode())
                    .isEqualTo(303);
        }
    }

    @BothDatabases
    void g08_odd_names_and_passwords_are_wrong_and_nothing_else(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var stranger = crew.stranger()) {
            for (String login : List.of("ed\0da", "", "'", "x".repeat(10_000), "ｅｄｄａ\u200b", "\uFFFF")) {
                assertThat(stranger.signIn(login, Crew.PASSWORD).statusCode())
                        .as(login)
                        .isEqualTo(422);
            }
            assertThat(stranger.signIn("edda", "\0").statusCode()).isEqualTo(422);
            assertThat(stranger.signIn("edda", "p".repeat(100_000)).statusCode())
                    .isEqualTo(422);
            assertThat(stranger.signIn("edda", "p".repeat(1_000_000)).statusCode())
                    .isEqualTo(413);
            String odd = "  n\0 \u00e9 " + "q".repeat(64);
            assertThat(crew.edda()
                            .send("/desk/account/password", Map.of("present", Crew.PASSWORD, "password", odd))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(stranger.signIn("edda", odd.replace("\u00e9", "e\u0301")).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void g06_whoever_finds_an_open_screen_does_not_guess_the_password_there() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            int last = 0;
            for (int i = 0; i < 9; i++) {
                var form = Map.of("present", "guess " + i, "password", "boats and gulls");
                last = crew.edda().send("/desk/account/password", form).statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    private static int tried(Wire wire, int number, String... headers) {
        return wire.send("POST", "/desk/sign-in", "login=nobody&password=guess" + number, headers)
                .status();
    }

    private static WholePaper behind(Trial trial, String proxies) {
        var settings = new HashMap<>(Map.of("site.host", "127.0.0.1", "site.port", "0"));
        if (!proxies.isEmpty()) {
            settings.put("site.proxies", proxies);
        }
        return new WholePaper(trial.folder(), trial.database(), trial.clock(), settings);
    }

    private static String address(WholePaper paper) throws IOException {
        return paper.open().replace("localhost", "127.0.0.1").replaceFirst("/$", "");
    }

    /** A name may be tried eight times from one network. */
    private static final int MORE_THAN_A_PAIR_MAY = 9;

    @Test
    void g07_whoever_names_another_network_is_not_believed() throws IOException {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = behind(trial, "")) {
            var wire = new Wire(address(paper));
            int last = 0;
            for (int i = 0; i < MORE_THAN_A_PAIR_MAY; i++) {
                last = tried(
                        wire,
                        i,
                        "X-Forwarded-For: 203.0.113." + i,
                        "Forwarded: for=203.0.113." + i,
                        "X-Real-IP: 203.0.113." + i);
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void g07_of_a_proxys_list_the_last_hop_that_is_no_proxy_counts() throws IOException {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = behind(trial, "127.0.0.1, 10.0.0.7")) {
            var wire = new Wire(address(paper));
            int inOneField = 0;
            int inTwoFields = 0;
            int unreadable = 0;
            for (int i = 0; i < MORE_THAN_A_PAIR_MAY; i++) {
                String made = "X-Forwarded-For: 203.0.113." + i;
                inOneField = tried(wire, i, made + ", 198.51.100.1, 10.0.0.7");
                inTwoFields = tried(wire, i, made, "X-Forwarded-For: 198.51.100.2");
                unreadable = tried(
                        wire,
                        i,
                        made + ", "
                                + List.of("unknown", "1.2.3.4:567", ":::::", "999.1.1.1")
                                        .get(i % 4));
                assertThat(unreadable).isIn(422, 429);
            }
            assertThat(inOneField)
                    .as("the visitor's own words before the proxy's")
                    .isEqualTo(429);
            assertThat(inTwoFields)
                    .as("the visitor's own field above the proxy's")
                    .isEqualTo(429);
            assertThat(unreadable).as("a hop that is none").isEqualTo(429);
            assertThat(tried(wire, 0, "X-Forwarded-For: 198.51.100.3"))
                    .as("somebody else")
                    .isEqualTo(422);
        }
    }

    @Test
    void l04_another_site_signs_nobody_in_or_out() {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var crew = new Crew(paper);
                var victim = crew.stranger()) {
            var right = Map.of("login", "edda", "password", Crew.PASSWORD);
            for (String[] foreign : new String[][] {
                {"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}, {"Origin", "null"}
            }) {
                HttpResponse<String> answer = victim.post("/desk/sign-in", right, foreign);
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
                assertThat(crew.edda().post("/desk/sign-out", Map.of(), foreign).statusCode())
                        .isEqualTo(403);
                assertThat(crew.edda().get("/desk").statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void l05_signing_in_leads_to_the_desk_and_nowhere_else() {
        var hosts =
                List.of("evil.example", "evil%E3%80%82example", "evil.example%23@localhost", "localhost.evil.example");
        var shapes = List.of(
                "//%s",
                "///%s",
                "////%s",
                "/\\%s",
                "\\\\%s",
                "\\/%s",
                "/%%2f%s",
                "/%%5c%s",
                "/%%09/%s",
                "/\t/%s",
                "https:%s",
                "https:/%s",
                "https://%s",
                "http://%s",
                "HTTPS://%s",
                "hTtP:%s",
                "//%s/%%2f..",
                "/desk//%s",
                "/desk/../../%s",
                "/desk/..//%s",
                "/desk@%s",
                "/desk.%s",
                "/desk\\%s",
                "/desk?to=//%s",
                "/desk#//%s",
                "/desk/\r\nLocation: //%s",
                "/desk\nSet-Cookie: a=%s",
                "javascript:alert('%s')",
                "javascript://%s/%%0aalert(1)",
                "data:text/html,%s",
                "vbscript:%s",
                "file://%s",
                "ftp://%s",
                "@%s",
                "%s",
                "?%s",
                "#%s",
                ".%s",
                "..%s",
                "/.%s",
                "/..//%s",
                "/;@%s",
                "/%%00//%s",
                " //%s",
                "\u00a0//%s",
                "\u2028//%s",
                "//%s\u2029",
                "/desk\u0000//%s",
                "/DESK//%s",
                "/desk/%%2e%%2e//%s",
                "/%%e5%%98%%8a%%e5%%98%%8dLocation:%s",
                "〱//%s",
                "/\u3000/%s",
                "//\u3002%s",
                "//[%s]",
                "//user:pass@%s",
                "//%s:80",
                "http:///%s",
                "http:\\\\%s",
                "////\\;@%s");
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var crew = new Crew(paper)) {
            int tried = 0;
            for (String shape : shapes) {
                for (String host : hosts) {
                    String next = shape.formatted(host);
                    String query = java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
                    HttpResponse<String> led = crew.edda().get("/desk/sign-in?next=" + query);
                    String to = led.headers().firstValue("Location").orElse("");
                    assertThat(to).as(next).matches("/desk(/[a-z0-9/-]*)?");
                    assertThat(led.headers().firstValue("Set-Cookie")).isEmpty();
                    tried++;
                }
            }
            assertThat(tried).isGreaterThanOrEqualTo(240);
            assertThat(crew.edda()
                            .get("/desk/sign-in?next=/desk/people")
                            .headers()
                            .firstValue("Location"))
                    .hasValue("/desk/people");
            try (var stranger = crew.stranger()) {
                HttpResponse<String> form = stranger.get("/desk/sign-in?next=//evil.example");
                assertThat(form.body()).doesNotContain("evil");
                var right = Map.of("login", "edda", "password", Crew.PASSWORD, "next", "//evil.example");
                assertThat(stranger.post("/desk/sign-in", right).headers().firstValue("Location"))
                        .hasValue("/desk");
            }
        }
    }
}

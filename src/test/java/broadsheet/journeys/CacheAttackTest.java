package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to have one reader's request kept for another (cases J of the hardening list). */
@ExtendWith(OpenDemo.class)
class CacheAttackTest {
    private static final String EVIL = "evil.example";
    private static final List<String> NAMES = List.of(
            "X-Forwarded-Host",
            "X-Host",
            "X-Forwarded-Server",
            "Forwarded",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Scheme",
            "X-Forwarded-Prefix",
            "X-Forwarded-For",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "X-Forwarded-SSL",
            "Front-End-Https",
            "X-Wap-Profile",
            "X-Original-Host",
            "True-Client-IP",
            "Cookie",
            "Authorization",
            "Accept-Language",
            "User-Agent",
            "Referer",
            "Origin",
            "Pragma");

    private final OpenCourier paper;
    private final Reader reader;

    CacheAttackTest(OpenCourier paper, Reader reader) {
        this.paper = paper;
        this.reader = reader;
    }

    private static void isKept(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Reader.header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(Reader.header(answer, "ETag")).isNotEmpty();
    }

    /** A page that nobody has asked for yet. */
    private String cold(int number) {
        return paper.publish("trade", "Cold page " + number, "<p>Nobody has read this yet.</p>")
                .address();
    }

    @Test
    void j01_no_header_field_changes_what_is_kept() {
        for (int i = 0; i < NAMES.size(); i++) {
            String address = cold(i);
            var hostile = reader.get(address, NAMES.get(i), NAMES.get(i).equals("X-Forwarded-Port") ? "31337" : EVIL);
            assertThat(hostile.body()).as(NAMES.get(i)).doesNotContain(EVIL, "31337");
            assertThat(hostile.body()).isEqualTo(reader.get(address).body());
        }
    }

    @Test
    void j02_a_cookie_makes_no_page_of_its_own() {
        String address = cold(100);
        var cookied = reader.get(address, "Cookie", "preview=1; session=abc; debug=1");
        assertThat(cookied.body()).isEqualTo(reader.get(address).body());
        isKept(cookied);
    }

    @Test
    void j03_unknown_parameters_are_neither_kept_nor_shown() {
        String address = cold(101);
        String plain = reader.get(address).body();
        for (String query : List.of("utm_source=" + EVIL, "fbclid=%3Cscript%3E", "x=" + EVIL + "&y", "page=9", "q=1")) {
            assertThat(reader.get(address + "?" + query).body()).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before=zz-1&before=zz-2",
                "before=zz-1;before=zz-2",
                "before=zz-1%26x=1",
                "before",
                "before=",
                "&&&=&",
                "before=%zz",
                "before=%E0%80%80"
            })
    void j04_odd_queries_are_answered_from_the_parsed_query_only(String query) {
        Wire.Heard heard = Wire.send(
                paper.port(), "GET /world?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(heard.code()).isIn(200, 301, 400);
        assertThat(reader.page("/world").select("link[rel=canonical]").attr("href"))
                .isEqualTo(paper.origin() + "/world");
    }

    @Test
    void j04_a_body_on_a_get_is_refused() {
        for (String body :
                List.of("Content-Length: 3\r\n\r\na=1", "Transfer-Encoding: chunked\r\n\r\n3\r\na=1\r\n0\r\n\r\n")) {
            Wire.Heard heard =
                    Wire.send(paper.port(), "GET /nation HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + body);
            assertThat(heard.code()).as(heard.text()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nation/x.css",
                "/nation;x.css",
                "/nation%2fx.css",
                "/nation/%2e%2e/assets/x.css",
                "/nation/..;/x.css",
                "/nation/.",
                "/nation/..",
                "/nation%3b.css",
                "/nation/;/"
            })
    void j05_no_page_answers_to_a_name_that_looks_like_a_file(String path) {
        Wire.Heard heard =
                Wire.send(paper.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(heard.code()).as(heard.text()).isIn(301, 400, 404);
        assertThat(heard.code() == 301 || heard.has("cache-control: no-store")).isTrue();
    }

    @Test
    void j06_only_the_encoding_varies_and_vary_says_so() {
        String address = cold(102);
        var plain = reader.get(address);
        assertThat(Reader.header(plain, "Vary")).isEqualTo("Accept-Encoding");
        for (String[] field : new String[][] {
            {"Accept", "application/json"},
            {"Accept-Language", "ar"},
            {"User-Agent", "curl"},
            {"Range", "bytes=0-9"},
            {"Origin", "https://" + EVIL},
            {"Accept-Encoding", "br, zstd"},
            {"Accept-Encoding", "gzip;q=0"}
        }) {
            assertThat(reader.get(address, field).body()).isEqualTo(plain.body());
        }
        var gzipped = reader.get(address, "Accept-Encoding", "gzip");
        assertThat(Reader.header(gzipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(Reader.header(gzipped, "ETag")).isNotEqualTo(Reader.header(plain, "ETag"));
    }

    @Test
    void j07_head_and_304_and_errors_never_stand_in_for_the_page() {
        String address = cold(103);
        Wire.Heard head = Wire.send(
                paper.port(), "HEAD " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(head.code()).isEqualTo(200);
        assertThat(head.text()).endsWith("\r\n\r\n");
        var page = reader.get(address);
        assertThat(page.body()).contains("Nobody has read this yet.");
        assertThat(head.has("content-length: " + page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length))
                .isTrue();
        var known = reader.get(address, "If-None-Match", Reader.header(page, "ETag"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(Reader.header(known, "Content-Security-Policy")).isNotEmpty();
        assertThat(reader.get(address).body()).isEqualTo(page.body());
    }

    @Test
    void j08_an_error_is_never_kept() {
        String address = cold(104);
        for (String field : List.of("X-Big: " + "a".repeat(20_000), "X-Bad: a\u0000b", "X-Metachar: \u0007")) {
            Wire.send(paper.port(), "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + field + "\r\n\r\n");
        }
        isKept(reader.get(address));
        String nowhere = "/trade/2026/11/25/not-yet-printed";
        assertThat(Reader.header(reader.get(nowhere), "Cache-Control")).isEqualTo("no-store");
        assertThat(paper.publish("trade", "Not yet printed", "<p>Now it is.</p>")
                        .address())
                .isEqualTo(nowhere);
        assertThat(reader.get(nowhere).body()).contains("Now it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: evil.example\r\n",
                "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n",
                "GET / HTTP/1.1\r\nHost: evil.example#localhost\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n",
                "GET http://localhost/ HTTP/1.1\r\nHost: evil.example\r\n",
                "GET http://good@evil.example/ HTTP/1.1\r\nHost: localhost\r\n"
            })
    void j09_other_hosts_are_not_answered_for(String request) {
        Wire.Heard heard = Wire.send(paper.port(), request + "Connection: close\r\n\r\n");
        assertThat(heard.code()).as(heard.text()).isIn(400, 421);
        assertThat(reader.get("/").body()).doesNotContain(EVIL);
    }

    @Test
    void j10_j11_j12_a_kept_page_holds_nothing_of_one_reader() {
        String address = paper.address("harbour-bridge-budget-vote");
        String first = reader.get(address).body();
        assertThat(reader.comment(address, "Somebody", "Somebody's own words.").statusCode())
                .isEqualTo(303);
        String second = reader.get(address).body();
        for (String page : List.of(first, second)) {
            assertThat(page).doesNotContain("nonce=", "csrf", "receipt/");
            assertThat(page).contains("name=\"altcha\" value=\"\"");
        }
    }

    @Test
    void j13_what_goes_wrong_says_nothing_of_how_and_is_not_stored() {
        for (String path : List.of("/nowhere", "/%ff", "/world/9999/99/99/x", "/challenge/x.png", "/assets/x")) {
            var answer = reader.get(path);
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(Reader.header(answer, "Cache-Control")).isEqualTo("no-store");
            assertThat(answer.body()).doesNotContain("Exception", "\tat ", "broadsheet.", "java.");
        }
    }
}

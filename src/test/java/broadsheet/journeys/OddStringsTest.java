package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.story.Copy;
import broadsheet.testing.PaperClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Odd strings in words and addresses, and doors that must stay shut (cases E, F, O, P and Q of the hardening list). */
@ExtendWith(OpenDemo.class)
class OddStringsTest {
    private static final List<String> OWN = List.of(
            "null",
            "undefined",
            "NaN",
            "true",
            "1e1000",
            "0x1F",
            "Infinity",
            "../../etc/passwd",
            "' OR 1=1 --",
            "{{7*7}}${7*7}#{7*7}@{x}!{x}",
            "%s%n%d %x",
            "\u0661\u0662\u0663 \u0645\u0631\u062d\u0628\u0627 Broadsheet 2026",
            "\u0130stanbul \u0131\u0130 stra\u00dfe \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
            "\u65b0\u95fb \ud842\udfb7 \ud869\uded6",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddeb\ud83c\uddf4 \ud83d\udc4d\ud83c\udffd",
            "e\u0301 a\u0308\u0323",
            "&lt;b&gt; &amp;amp; &#39;",
            "C:\\CON\\aux.txt",
            "()[]{}<>|~`");

    private final OpenCourier paper;
    private final Reader reader;

    OddStringsTest(OpenCourier paper, Reader reader) {
        this.paper = paper;
        this.reader = reader;
    }

    private static List<String> naughty() throws IOException {
        var all = new ArrayList<>(OWN);
        String fixtures = System.getenv("BROADSHEET_FIXTURES");
        if (fixtures != null) {
            JsonMapper.shared()
                    .readTree(Files.readString(Path.of(fixtures, "blns.json")))
                    .forEach(node -> all.add(node.asString()));
        }
        all.removeIf(text -> PlainText.line(text, 200).isBlank());
        return all;
    }

    @Test
    void p01_p06_every_odd_string_is_an_ordinary_name_and_comment() throws IOException {
        String story =
                paper.publish("trade", "Odd strings", "<p>About them.</p>").address();
        List<String> naughty = naughty();
        for (String text : naughty) {
            int code = reader.comment(story, PlainText.line(text, 60), text).statusCode();
            assertThat(code).as(text).isIn(303, 422);
        }
        var shown = new ArrayList<String>();
        String next = story + "/comments";
        while (!next.isEmpty()) {
            var page = Jsoup.parse(reader.get(next).body());
            MarkupAttackTest.isHarmless(page);
            page.select(".comment-name bdi").forEach(name -> shown.add(name.wholeText()));
            next = page.select(".conversation a[rel=next]").attr("href").replaceFirst("#.*", "");
        }
        for (String text : OWN) {
            assertThat(shown).contains(PlainText.line(text, 60));
        }
    }

    @Test
    void p01_every_odd_string_is_an_ordinary_headline() throws IOException {
        List<String> naughty = naughty();
        var copies = new ArrayList<Copy>();
        for (String text : naughty) {
            copies.add(new Copy(
                    "",
                    text,
                    text,
                    broadsheet.story.Label.NONE,
                    broadsheet.story.Source.OWN,
                    "",
                    List.of(),
                    List.of(),
                    broadsheet.story.Lead.NONE,
                    Allowed.body("<p>" + text + "</p>")));
        }
        var stories = paper.publish("sport", copies);
        for (int i = 0; i < stories.size(); i++) {
            String headline = PlainText.line(naughty.get(i), 300);
            var page = reader.page(stories.get(i).address() + "/print");
            assertThat(page.expectFirst("h1").wholeText()).isEqualTo(headline);
            MarkupAttackTest.isHarmless(page);
        }
        for (int i = 0; i < OWN.size(); i++) {
            var page = reader.page(stories.get(i).address());
            assertThat(JsonMapper.shared()
                            .readTree(page.expectFirst("script[type=application/ld+json]")
                                    .data())
                            .path("headline")
                            .asString())
                    .isEqualTo(PlainText.line(naughty.get(i), 300));
            MarkupAttackTest.isHarmless(page);
        }
    }

    @Test
    void p02_signs_that_are_none_are_left_out() {
        String odd = "a\ud800b\udc00c\u0000d\ufffee\ufdd0f\ue000g";
        String line = PlainText.line(odd, 100);
        assertThat(line).startsWith("a").endsWith("g");
        assertThat(line.codePoints()).allMatch(c -> Character.isDefined(c) && c != 0 && !Character.isISOControl(c));
        String address = paper.publish("sport", odd, "<p>" + odd + "</p>").address();
        String html = reader.get(address).body();
        assertThat(html).doesNotContain("\ufffe", "\u0000", "\ufdd0");
    }

    @Test
    void p03_no_cluster_is_broken_when_words_are_cut_and_slugs_are_plain() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        for (int longest = 1; longest < 30; longest++) {
            String cut = PlainText.line(family.repeat(6), longest);
            assertThat(cut.replace(family, "")).isEmpty();
        }
        for (String text : List.of(
                "\u65b0\u95fb\u7f51\u7ad9",
                "\u0645\u0631\u062d\u0628\u0627",
                "\ud83d\udc4d",
                "\u0130\u0131\u00df\u03a3")) {
            assertThat(Slug.from(text, "story").text()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "feed", "api", "wp-admin", "archive", "assets", "health", "metrics", "topics"})
    void p07_a_section_cannot_take_an_address_of_the_program(String word) {
        assertThat(new Slug(word).isReserved()).isTrue();
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> paper.database()
                        .write(writing -> new OpenSection(new Ids(new PaperClock(), 0))
                                .run(writing, null, new Slug(word), word, false, Moderation.AFTER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.git",
                "/.git/config",
                "/.env",
                "/backup.zip",
                "/actuator",
                "/actuator/env",
                "/metrics",
                "/debug",
                "/server-status",
                "/assets/",
                "/assets",
                "/pictures/",
                "/broadsheet.db",
                "/broadsheet.toml",
                "/data",
                "/.well-known/x",
                "/wp-admin",
                "/wp-login.php",
                "/phpmyadmin/",
                "/WEB-INF/web.xml",
                "/cgi-bin/x"
            })
    void q01_there_is_nothing_behind_the_usual_doors(String path) {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Reader.header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void q02_a_line_in_the_log_stays_one_line() {
        for (String path : List.of("/x%0d%0aINJECTED", "/x%1b%5b31m", "/" + "%e2%80%a8".repeat(50))) {
            assertThat(reader.get(path).statusCode()).isIn(400, 404);
        }
    }

    @Test
    void q05_no_answer_names_a_program_or_a_version() {
        for (String path : List.of("/", "/nowhere", "/%00", "/assets/x")) {
            Wire.Heard heard = Wire.send(
                    paper.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(heard.has("server:")).isFalse();
            assertThat(heard.has("x-powered-by:")).isFalse();
            assertThat(heard.text()).doesNotContainIgnoringCase("jetty/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                ";--",
                "'%20OR%201=1--",
                "1%20AND%20SLEEP(5)",
                "%27%3B%20DROP%20TABLE%20story_story--",
                "*",
                "%25",
                "_",
                "NEAR(",
                "nation'",
                "-1",
                "999999999999999999999999",
                "zzzzzzzzzzzz-zzzzzzzzzzzzz",
                "0-0"
            })
    void f01_f08_sql_and_huge_numbers_in_paths_and_cursors_find_nothing(String odd) {
        String story = paper.address("harbour-bridge-budget-vote");
        for (String path : List.of(
                "/" + odd,
                "/nation/" + odd,
                "/topics/" + odd,
                "/authors/" + odd,
                story + "/" + odd,
                story + "/comments?at=" + odd,
                story + "/comments?after=" + odd,
                story + "/comments?reply=" + odd,
                story + "/comments/receipt/" + odd,
                "/nation?before=" + odd,
                "/?p=" + odd)) {
            Wire.Heard heard = Wire.send(
                    paper.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(heard.code()).as(path).isIn(200, 301, 400, 404);
            assertThat(heard.code() != 200 || path.startsWith("/?p=") || path.contains("before="))
                    .as(path + " is answered")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2fbroadsheet.db", "/assets/%2e%2e/%2e%2e/broadsheet.db", "/assets/..;/broadsheet.db",
                "/assets/%252e%252e%252fbroadsheet.db", "/assets/%c0%ae%c0%ae/broadsheet.db",
                        "/assets/..\\broadsheet.db",
                "/assets/..%5cbroadsheet.db", "/pictures/..%2fbroadsheet.db", "/pictures/1/..%2f..%2fbroadsheet.db",
                "/assets//etc/passwd", "/assets/....//broadsheet.db", "/challenge/..%2f..%2fbroadsheet.db",
                "/assets/./broadsheet.db", "/../broadsheet.db", "/%2e%2e/%2e%2e/%2e%2e/etc/passwd"
            })
    void e05_no_path_leads_out_of_the_assets(String path) {
        Wire.Heard heard =
                Wire.send(paper.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(heard.code()).as(heard.text()).isIn(301, 400, 404);
        assertThat(heard.text()).doesNotContain("SQLite format", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/NATION",
                "/Nation/",
                "//nation",
                "/nation//",
                "/nation/.",
                "/./nation",
                "/%6eation",
                "/nation;x"
            })
    void e11_other_spellings_of_a_path_lead_to_the_one(String path) {
        Wire.Heard heard =
                Wire.send(paper.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(heard.code()).as(heard.text()).isEqualTo(301);
        assertThat(heard.has("location: /nation\r\n")).as(heard.text()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\uff4eation", "/n\u0430tion", "/nation\u200b", "/nati\u014fn", "/\u212aation"})
    void e11_letters_that_only_look_alike_are_others(String path) {
        String raw = new String(
                path.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(reader.get(java.net.URI.create(path).toASCIIString()).statusCode())
                .isEqualTo(404);
        assertThat(Wire.send(paper.port(), "GET " + raw + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                        .code())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/archive/0001/01/01",
                "/archive/9999/12/31",
                "/archive/2026/02/30",
                "/archive/10000/01/01",
                "/archive/2026/13/01",
                "/archive/-1/01/01",
                "/archive/0000/00/00",
                "/world/2026/02/29/x",
                "/world/99999/01/01/x",
                "/world/2026/00/01/x"
            })
    void o05_p08_days_that_hold_nothing_are_not_found(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }
}

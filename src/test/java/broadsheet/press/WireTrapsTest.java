package broadsheet.press;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import broadsheet.testing.Wire;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps that only show on the wire: variants, poisoned requests, hosts (cases J01 to J09). */
class WireTrapsTest {
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final Story story = paper.story("Budget passes").in("politics").published();
    private final Wire wire = new Wire(paper.open());

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    @Test
    void a_refused_form_and_an_error_are_never_kept_j08() {
        String talk = story.address() + "/comments";
        assertThat(wire.send("POST", talk, "name=&comment=").status()).isEqualTo(422);
        assertThat(wire.send("POST", talk, "name=Bo&comment=Hi&altcha=rubbish").status())
                .isEqualTo(422);
        assertThat(wire.get("/politics", "X-Long: " + "x".repeat(20_000)).status())
                .isEqualTo(431);
        assertThat(wire.get("/politics?before=%zz").status()).isEqualTo(400);
        assertThat(wire.send("DELETE", "/politics", "").status()).isEqualTo(405);
        assertThat(paper.keptAddresses()).isEmpty();
        assertThat(wire.get(talk).status()).isEqualTo(200);
        assertThat(wire.get("/politics").status()).isEqualTo(200);
        assertThat(paper.keptAddresses()).containsExactly("/politics", talk);
    }

    @Test
    void a_body_on_get_is_refused_and_keeps_nothing_j04() {
        assertThat(wire.send("GET", "/politics", "q=1").status()).isEqualTo(400);
        assertThat(paper.keptAddresses()).isEmpty();
    }

    @Test
    void head_304_gzip_and_identity_do_not_get_in_each_others_way_j06_j07() {
        var head = wire.send("HEAD", "/politics", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        var plain = wire.get("/politics");
        assertThat(plain.text()).contains("Budget passes");
        assertThat(plain.lastingHeaders()).as("HEAD says what GET says").isEqualTo(head.lastingHeaders());
        assertThat(plain.header("Content-Encoding")).isEmpty();
        var packed = wire.get("/politics", "Accept-Encoding: br, gzip");
        assertThat(packed.header("Content-Encoding")).contains("gzip");
        assertThat(packed.text()).isEqualTo(plain.text());
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(wire.get("/politics", "Accept-Encoding: gzip;q=0").body()).isEqualTo(plain.body());

        for (var known : List.of(plain, packed)) {
            var unchanged = wire.get(
                    "/politics", "If-None-Match: " + known.header("ETag").orElseThrow());
            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(unchanged.body()).isEmpty();
            assertThat(unchanged.header("ETag")).isPresent();
        }
        assertThat(wire.get("/politics", "If-None-Match: \"other\"").status()).isEqualTo(200);
        assertThat(wire.get("/politics", "Range: bytes=0-9").body())
                .as("no part of a page")
                .isEqualTo(plain.body());
        assertThat(wire.get("/politics").body()).as("after all that").isEqualTo(plain.body());
        assertThat(paper.press().prints()).isEqualTo(1);
        paper.story("Bridge opens").in("politics").published();
        assertThat(wire.get(
                                "/politics",
                                "If-None-Match: " + plain.header("ETag").orElseThrow())
                        .status())
                .as("a page that has changed")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "X-Host: evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Port: 8443",
                "X-Forwarded-Scheme: nothttps",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-Server: evil.example",
                "X-Original-URL: /evil",
                "X-Rewrite-URL: /evil",
                "X-HTTP-Method-Override: POST",
                "Accept-Language: ar",
                "Accept: application/json",
                "User-Agent: evil-agent",
                "Origin: https://evil.example",
                "Referer: https://evil.example/",
                "Cookie: session=evil",
                "Authorization: Basic ZXZpbDpldmls",
                "X-Requested-With: XMLHttpRequest",
                "Purpose: preview"
            })
    void a_header_changes_no_byte_of_a_cold_page_j01(String header) {
        var poisoned = wire.get(story.address(), header);
        var kept = wire.get(story.address());
        String fresh = paper.fresh(story.address()).text();
        assertThat(poisoned.text()).isEqualTo(fresh).doesNotContain("evil");
        assertThat(kept.text()).isEqualTo(fresh);
        assertThat(poisoned.lastingHeaders()).isEqualTo(kept.lastingHeaders());
    }

    @Test
    void another_host_is_turned_away_also_where_a_page_is_kept_j09() {
        wire.get("/politics");
        for (String host : List.of("evil.example", "localhost.evil.example", "evil.example:80")) {
            var answer = wire.get("/politics", "Host: " + host);
            assertThat(answer.status()).as(host).isEqualTo(421);
            assertThat(answer.text()).doesNotContain("evil");
        }
        assertThat(wire.get("http://evil.example/politics").status())
                .as("in the request line")
                .isIn(400, 421);
        assertThat(wire.get("/politics", "Host: a", "Host: b").status()).isEqualTo(400);
        assertThat(wire.get("/politics", "Host: localhost:80@evil.example").status())
                .isIn(400, 421);
        assertThat(wire.get("/politics").text()).doesNotContain("evil");
    }

    @Test
    void a_parameter_that_holds_an_ampersand_is_not_two_parameters_j04() {
        var comment = paper.comment(story).saying("First.");
        paper.comment(story).saying("Second.");
        String talk = story.address() + "/comments";
        assertThat(wire.get(talk + "?after=" + comment + "&order=newest").status())
                .isEqualTo(200);
        assertThat(wire.get(talk + "?after=" + comment + "%26order=newest").status())
                .isEqualTo(404);
        assertThat(wire.get(talk + "?after=" + comment + "%26order%3Dnewest").status())
                .isEqualTo(404);
        assertThat(wire.get(talk + "%3Fafter=" + comment + "&order=newest").status())
                .isEqualTo(404);
        assertThat(wire.get(talk + "?order=newest&order=oldest&after=" + comment)
                        .status())
                .as("the first of each counts")
                .isEqualTo(200);
        assertThat(paper.keptAddresses()).containsExactly(talk + "?after=" + comment + "&order=newest");
    }

    @Test
    void nothing_personal_is_on_a_kept_page() {
        wire.get("/", "Cookie: session=1");
        wire.get(story.address());
        wire.get(story.address() + "/comments");
        for (String kept : paper.keptAddresses()) {
            var answer = wire.get(kept);
            assertThat(answer.header("Set-Cookie")).as(kept).isEmpty();
            assertThat(answer.header("Cache-Control")).contains("no-cache");
            assertThat(answer.header("Content-Security-Policy").orElseThrow()).doesNotContain("nonce", "unsafe");
            assertThat(answer.text()).doesNotContain("nonce=", "csrf");
        }
    }

    /** The name of the style is the hash of its bytes, so that pages that name another one are other pages. */
    @Test
    void a_new_style_has_a_new_address() throws Exception {
        var named = Pattern.compile("/assets/paper-([0-9a-f]+)\\.css")
                .matcher(wire.get("/politics").text());
        assertThat(named.find()).isTrue();
        var style = wire.get(named.group());
        assertThat(style.header("Cache-Control").orElseThrow()).contains("immutable");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.body());
        assertThat(HexFormat.of().formatHex(digest)).startsWith(named.group(1));
        assertThat(wire.get(named.group().replace(named.group(1), "000000000000"))
                        .status())
                .isEqualTo(404);
    }
}

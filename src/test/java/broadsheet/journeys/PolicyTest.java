package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.testing.PaperClock;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer tells a browser that it may do (case S3), and that nobody is followed about (case S16). */
@ExtendWith(OpenDemo.class)
class PolicyTest {
    private final Reader reader;
    private final String story;

    PolicyTest(OpenCourier paper, Reader reader) {
        this.reader = reader;
        this.story = paper.address("harbour-bridge-budget-vote");
    }

    /** The table of the HTTP Observatory for a site without cookies and foreign scripts, base 100. */
    private static int score(HttpResponse<?> answer) {
        int score = 100;
        String policy = Reader.header(answer, "Content-Security-Policy");
        boolean unsafe = policy.contains("unsafe-") || policy.contains("http:") || policy.contains("*");
        score += policy.isEmpty() || unsafe ? -25 : policy.contains("default-src 'none'") ? 10 : 5;
        score += policy.contains("frame-ancestors 'none'") ? 5 : -20;
        score += Reader.header(answer, "X-Content-Type-Options").equals("nosniff") ? 0 : -5;
        score += List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin")
                        .contains(Reader.header(answer, "Referrer-Policy"))
                ? 5
                : 0;
        score += Reader.header(answer, "Cross-Origin-Opener-Policy").equals("same-origin") ? 10 : 0;
        score += Reader.header(answer, "Cross-Origin-Resource-Policy").equals("same-origin") ? 10 : 0;
        score += Reader.header(answer, "Cross-Origin-Embedder-Policy").equals("require-corp") ? 10 : 0;
        score += Reader.header(answer, "Access-Control-Allow-Origin").isEmpty() ? 0 : -50;
        score += Reader.header(answer, "Set-Cookie").isEmpty() ? 0 : -20;
        return score;
    }

    @Test
    void s3_every_kind_of_answer_reaches_130_points() {
        String style = reader.page("/").select("link[rel=stylesheet]").attr("href");
        for (String path : List.of(
                "/",
                "/nation",
                story,
                story + "/print",
                story + "/comments",
                story + "/comments/challenge",
                style,
                "/nowhere",
                "/NATION",
                "/%00",
                "/assets/nothing.css",
                "/challenge/nothing.png",
                "/pictures/nothing.jpg")) {
            assertThat(score(reader.get(path))).as(path).isGreaterThanOrEqualTo(130);
        }
        assertThat(score(reader.post(story + "/comments", Map.of("name", "Marta", "comment", "Words."))))
                .isGreaterThanOrEqualTo(130);
        var posted = reader.comment(story, "Marta", "Words of a polite reader.");
        assertThat(score(posted)).isGreaterThanOrEqualTo(130);
        assertThat(score(reader.get(Reader.header(posted, "Location")))).isGreaterThanOrEqualTo(130);
    }

    @Test
    void s3_the_policy_allows_nothing_of_its_own_accord_and_nothing_inline() {
        String policy = Reader.header(reader.get("/"), "Content-Security-Policy");
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "base-uri 'none'",
                        "form-action 'self'",
                        "require-trusted-types-for 'script'")
                .doesNotContain("unsafe", "data:", "*", "nonce-");
    }

    @Test
    void s3_a_paper_behind_tls_is_never_read_in_the_clear_again() {
        try (var secure = OpenCourier.empty(new PaperClock(), "https://courier.example")) {
            Wire.Heard heard =
                    Wire.send(secure.port(), "GET / HTTP/1.1\r\nHost: courier.example\r\nConnection: close\r\n\r\n");
            assertThat(heard.code()).isEqualTo(200);
            assertThat(heard.has("strict-transport-security: max-age=63072000; includesubdomains"))
                    .isTrue();
            assertThat(heard.text()).contains("<link rel=\"canonical\" href=\"https://courier.example/\">");
            assertThat(Wire.send(secure.port(), "GET / HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n")
                            .code())
                    .isEqualTo(421);
        }
        assertThat(Reader.header(reader.get("/"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void l08_no_other_origin_may_read_what_the_paper_answers() {
        for (String origin : List.of("https://evil.example", "null", "https://localhost.evil.example")) {
            var answer = reader.get(story + "/comments/challenge", "Origin", origin);
            assertThat(Reader.header(answer, "Access-Control-Allow-Origin")).isEmpty();
            assertThat(Reader.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    /** That a page brings nothing inline and loads nothing from elsewhere, and that no cookie comes with it. */
    static void keepsToItself(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])"))
                .as(path + ": inline script or style")
                .isEmpty();
        for (Element element : page.select("[src], link[href], [poster], [srcset], object[data], use[href]")) {
            if (element.is("link[rel=canonical], link[rel=alternate]")) {
                continue;
            }
            for (String name : List.of("src", "href", "poster", "srcset", "data")) {
                for (String part : element.attr(name).split(",\\s*", -1)) {
                    assertThat(part).as(path + ": " + element.outerHtml()).matches("|/(?!/).*");
                }
            }
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                            .as(path)
                            .doesNotStartWith("on"));
        }
    }
}

package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms from elsewhere, changes by reading, and redirects that lead away (cases L of the hardening list). */
@ExtendWith(OpenDemo.class)
class FormAttackTest {
    private final OpenCourier paper;
    private final Reader reader;
    private final String story;

    FormAttackTest(OpenCourier paper, Reader reader) {
        this.paper = paper;
        this.reader = reader;
        this.story = paper.address("harbour-bridge-budget-vote");
    }

    private int posted(String... headers) {
        return reader.post(
                        story + "/comments",
                        Map.of("name", "Eve", "comment", "From elsewhere", "altcha", reader.altcha(story)),
                        headers)
                .statusCode();
    }

    @Test
    void l01_another_sites_form_is_refused() {
        assertThat(posted("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(posted("Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(posted("Origin", "https://evil.example")).isEqualTo(403);
        assertThat(posted("Origin", "http://localhost.evil.example")).isEqualTo(403);
        assertThat(posted("Origin", "http://evil.example", "Referer", paper.origin() + "/"))
                .isEqualTo(403);
        assertThat(reader.get(story + "/comments").body()).doesNotContain("From elsewhere");
        assertThat(posted("Origin", paper.origin())).isEqualTo(303);
    }

    @Test
    void l02_reading_changes_nothing() {
        String before = reader.get(story + "/comments").body();
        String altcha = java.net.URLEncoder.encode(reader.altcha(story), java.nio.charset.StandardCharsets.UTF_8);
        reader.get(story + "/comments?name=Eve&comment=By+reading&altcha=" + altcha);
        reader.get(story + "/comments?_method=POST&name=Eve&comment=By+reading");
        assertThat(reader.get(story + "/comments").body()).isEqualTo(before);
    }

    @Test
    void l03_other_types_and_a_null_origin_are_refused() {
        for (String type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x")) {
            assertThat(reader.post(story + "/comments", type, "{\"name\":\"Eve\"}")
                            .statusCode())
                    .isEqualTo(415);
        }
        assertThat(posted("Origin", "null")).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "//evil.example/",
                "///evil.example//",
                "/\\evil.example",
                "/%5cevil.example",
                "/%2f%2fevil.example",
                "/%09/evil.example",
                "/.evil.example",
                "/https:evil.example/",
                "/https://evil.example/",
                "/%0d%0aLocation:%20https://evil.example",
                "/%e5%98%8a%e5%98%8dLocation:evil.example",
                "/nation//evil.example",
                "//nation",
                "/NATION/%0d%0aSet-Cookie:a=b",
                "/javascript:alert(1)/"
            })
    void l05_no_redirect_leads_away(String path) {
        Wire.Heard heard =
                Wire.send(paper.port(), "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(heard.code()).as(heard.text()).isIn(301, 400, 404);
        heard.text().lines().takeWhile(line -> !line.isEmpty()).forEach(line -> {
            String lower = line.toLowerCase(java.util.Locale.ROOT);
            assertThat(lower).doesNotStartWith("set-cookie:");
            if (lower.startsWith("location:")) {
                assertThat(line).matches("(?i)location: /([^/\\\\].*)?");
            }
        });
    }

    @Test
    void l05_parameters_that_name_a_target_are_not_known() {
        for (String name : List.of("next", "url", "return", "redirect", "continue")) {
            var answer = reader.get("/nation?" + name + "=//evil.example");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("evil.example");
        }
    }

    @Test
    void a_form_of_many_fields_or_broken_escapes_is_refused_or_ignored() {
        String many = "a=b&".repeat(5_000) + "name=Eve&comment=x";
        assertThat(reader.post(story + "/comments", "application/x-www-form-urlencoded", many)
                        .statusCode())
                .isEqualTo(422);
        assertThat(reader.post(story + "/comments", "application/x-www-form-urlencoded", "name=%zz")
                        .statusCode())
                .isEqualTo(400);
        assertThat(reader.post(story + "/comments", "application/x-www-form-urlencoded", "x".repeat(200_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void o02_a_form_of_colliding_names_costs_no_more_than_any_other() {
        var fields = new StringBuilder("name=Eve&comment=x");
        for (int i = 0; i < 4_000; i++) {
            String bits = String.format("%12s", Integer.toBinaryString(i)).replace(' ', '0');
            fields.append('&')
                    .append(bits.replace("0", "Aa").replace("1", "BB"))
                    .append("=1");
        }
        assertThat(reader.post(story + "/comments", "application/x-www-form-urlencoded", fields.toString())
                        .statusCode())
                .isEqualTo(422);
    }
}

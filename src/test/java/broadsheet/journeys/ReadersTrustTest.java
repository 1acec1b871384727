package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What readers may count on without looking (cases M04, N14, P05, R06 and R08). */
class ReadersTrustTest {
    private static long count(TestPaper paper, String table) {
        return paper.database()
                .read(reading -> reading.one("SELECT COUNT(*) AS n FROM " + table, row -> row.number("n"))
                        .orElseThrow());
    }

    @BothDatabases
    void n14_crafted_json_is_refused_at_once_where_comments_are_taken(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var client = HttpClient.newHttpClient()) {
            var story = paper.story("Harbour frozen").in("politics").published();
            var place = URI.create(paper.open() + story.address() + "/comments");
            long quickest = Long.MAX_VALUE;
            for (String body : List.of(
                    "{\"name\":\"Bo\",\"comment\":\"Hello\",\"approved\":true,\"spec\":{\"hidden\":false}}",
                    "{\"comment\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}",
                    "{\"comment\":null,\"__proto__\":{\"state\":\"shown\"}}",
                    "{",
                    "[]")) {
                for (int i = 0; i < 20; i++) {
                    var ask = HttpRequest.newBuilder(place)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body))
                            .build();
                    long begin = System.nanoTime();
                    HttpResponse<String> answer = client.send(ask, BodyHandlers.ofString());
                    quickest = Math.min(quickest, System.nanoTime() - begin);
                    assertThat(answer.statusCode()).as(body.substring(0, 1)).isIn(400, 413, 415, 422);
                }
            }
            assertThat(quickest).as("nanoseconds").isLessThan(5_000_000L);
            assertThat(count(paper, "comments_comment")).isZero();
        }
    }

    @BothDatabases
    void m04_markup_in_names_titles_and_words_is_plain_text_in_a_letter(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ines = Subscriber.of(paper, "Ines", "ines@example.org")) {
            var story = paper.story("Harbour <img src=x> frozen").in("politics").published();
            ines.post(story.address() + "/comments", Map.of("comment", "Who saw the ice?"));
            var answered = paper.database()
                    .read(reading -> reading.one(
                                    "SELECT MAX(id) AS id FROM comments_comment",
                                    row -> new broadsheet.comments.CommentId(row.number("id")))
                            .orElseThrow());
            paper.approve(answered);
            paper.approve(paper.comment(story)
                    .by("Bo <script>")
                    .answering(answered)
                    .saying("I did <a href=https://canary.example>here</a>."));
            ReadersPost.Received letter = new ReadersPost(paper).newest("ines@example.org");
            assertThat(letter.subject()).contains("Bo <script>");
            assertThat(letter.text()).contains("<img src=x>", "<a href=https://canary.example>here</a>");
            assertThat(letter.type()).as("nothing in it is markup to anybody").startsWith("text/plain");
        }
    }

    @BothDatabases
    void p05_a_headline_from_right_to_left_finds_its_own_direction_wherever_it_stands(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var story = paper.story("ميناء Broadsheet يستقبل 3,400 زائر في 2026")
                    .in("politics")
                    .published();
            paper.comment(story).by("علي 42").saying("قرأت 3 مرات في Broadsheet.");
            for (String address :
                    List.of(story.address(), "/politics", "/", "/forum/stories", story.address() + "/comments")) {
                Document page = Jsoup.parse(paper.get(address).text());
                var headlines = page.select("main *:containsOwn(ميناء)").not("script, title");
                assertThat(headlines).as(address).isNotEmpty();
                for (var headline : headlines) {
                    boolean isSetApart = headline.closest("bdi, [dir=auto]") != null;
                    assertThat(isSetApart)
                            .as("%s: %s", address, headline.outerHtml())
                            .isTrue();
                }
            }
            Document talk = Jsoup.parse(paper.get(story.address() + "/comments").text());
            assertThat(talk.select(".comment-name bdi").text()).isEqualTo("علي 42");
        }
    }

    @BothDatabases
    void r06_reading_leaves_no_trace_and_asks_the_browser_to_keep_none(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial);
                var client = HttpClient.newHttpClient()) {
            var story = paper.story("Harbour frozen").in("politics").published();
            paper.comment(story).saying("The ice is a foot thick.");
            String origin = paper.open();
            for (String address :
                    List.of("/", "/politics", story.address(), story.address() + "/comments", "/forum", "/feed.xml")) {
                for (String signal : List.of("0", "1")) {
                    var ask = HttpRequest.newBuilder(URI.create(origin + address))
                            .header("DNT", signal)
                            .header("Sec-GPC", signal)
                            .header("User-Agent", "Canaryreader/1.0")
                            .header("Referer", "https://canary.example/from")
                            .build();
                    HttpResponse<String> answer = client.send(ask, BodyHandlers.ofString());
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    assertThat(answer.headers().allValues("Set-Cookie"))
                            .as(address)
                            .isEmpty();
                    assertThat(answer.body()).doesNotContain("Canaryreader", "canary.example");
                }
            }
            for (String table : List.of("moderation_arrival", "moderation_salt", "members_session", "members_code")) {
                assertThat(count(paper, table)).as(table).isIn(0L, 1L); // the comment itself, once
            }
            assertThat(count(paper, "members_session") + count(paper, "members_code"))
                    .isZero();
        }
    }

    @BothDatabases
    void r08_no_page_loads_anything_from_elsewhere(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var story = paper.story("Harbour frozen").in("politics").published();
            paper.comment(story)
                    .saying("See https://videos.canary.example/watch?v=1 and <iframe src=https://canary.example>.");
            for (String address : List.of(
                    "/", "/politics", story.address(), story.address() + "/comments", "/forum", "/forum/stories")) {
                Document page = Jsoup.parse(paper.get(address).text(), "https://paper.example/");
                assertThat(page.select("iframe, object, embed, frame, base, meta[http-equiv=refresh]"))
                        .as(address)
                        .isEmpty();
                page.select("[src], [srcset], [poster], [data], link[href]:not([rel=canonical], [rel=alternate])")
                        .forEach(element -> {
                            for (String name : List.of("src", "poster", "data", "href")) {
                                assertThat(element.attr(name))
                                        .as(element.outerHtml())
                                        .matches("|/[^/].*|data:image/.*");
                            }
                        });
            }
        }
    }
}

package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.story.Byline;
import broadsheet.story.Copy;
import broadsheet.story.Label;
import broadsheet.story.Lead;
import broadsheet.story.Source;
import broadsheet.story.Story;
import broadsheet.story.Topic;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** Foreign markup in every place where words stand (cases A of the hardening list). */
@ExtendWith(OpenDemo.class)
class MarkupAttackTest {
    private static final String NAME = "\"><svg onload=alert(1)>";

    private static final AtomicInteger number = new AtomicInteger();
    private final OpenCourier paper;
    private final Reader reader;
    private final String story;

    MarkupAttackTest(OpenCourier paper, Reader reader) {
        this.paper = paper;
        this.reader = reader;
        this.story = paper.address("harbour-bridge-budget-vote");
    }

    /** That nothing on the page runs, loads from elsewhere or leads anywhere but to a known kind of address. */
    static void isHarmless(Document page) {
        for (Element script : page.select("script")) {
            assertThat(script.attr("type").equals("application/ld+json")
                            || script.attr("src").startsWith("/assets/"))
                    .as(script.outerHtml())
                    .isTrue();
        }
        assertThat(page.select("svg, math, iframe, object, embed, style, base, meta[http-equiv], noscript"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
                assertThat(attribute.getKey()).isNotIn("style", "srcdoc", "formaction");
            });
        }
        for (Element link : page.select("a[href], form[action]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
            assertThat(address).as(link.outerHtml()).matches("(?s)(#|/(?!/)|https?://|mailto:|tel:).*");
        }
    }

    private static void isHarmless(HttpResponse<String> answer) {
        assertThat(Reader.header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(Reader.header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        isHarmless(Jsoup.parse(answer.body()));
    }

    @ParameterizedTest
    @FieldSource("broadsheet.journeys.HostileMarkup#ALL")
    void a01_a02_markup_in_a_comment_is_shown_as_text(String hostile) {
        // each says something else and links elsewhere: what several new writers say or link to is held
        String word =
                Integer.toString(number.incrementAndGet(), 2).replace('0', 'o').replace('1', 'i');
        String words = hostile.replace("evil.example", "evil-" + word + ".example") + " w" + word;
        assertThat(reader.comment(story, "Eve", words).statusCode()).isEqualTo(303);
        var answer = reader.get(story + "/comments?order=newest");
        isHarmless(answer);
        assertThat(Jsoup.parse(answer.body()).expectFirst(".comment-body").text())
                .startsWith(words.strip().substring(0, 3));
    }

    @ParameterizedTest
    @FieldSource("broadsheet.journeys.HostileMarkup#ALL")
    void a01_to_a06_markup_in_a_body_is_left_out(String hostile) {
        Document once = Jsoup.parseBodyFragment(Allowed.body(hostile).html());
        isHarmless(once);
        isHarmless(Jsoup.parseBodyFragment(Allowed.inline(hostile).html()));
    }

    @ParameterizedTest
    @FieldSource("broadsheet.journeys.HostileMarkup#LINKS")
    void a03_a04_a12_a_link_to_what_runs_loses_its_address(String address) {
        String html =
                Allowed.body("<p><a href=\"" + address + "\">words</a></p>").html();
        assertThat(html).isEqualTo("<p>words</p>");
    }

    @Test
    void a05_a06_what_is_clean_stays_as_it_is() {
        for (String hostile : HostileMarkup.ALL) {
            String once = Allowed.body(hostile).html();
            assertThat(Allowed.body(once).html()).as(hostile).isEqualTo(once);
        }
        var random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            String soup = HostileMarkup.soup(random);
            String once = Allowed.body(soup).html();
            assertThat(Allowed.body(once).html()).as("soup %d: %s", i, soup).isEqualTo(once);
            isHarmless(Jsoup.parseBodyFragment(once));
        }
    }

    @Test
    void a07_ten_thousand_nested_elements_are_cut_and_cost_no_more_than_in_line_with_their_number() {
        for (String tag : List.of("b", "div", "blockquote", "ul", "a href=x", "table", "p", "svg", "figure")) {
            String open = "<" + tag + ">";
            Document nested = Jsoup.parseBodyFragment(
                    Allowed.body(open.repeat(10_000) + "x").html());
            int depth = nested.getAllElements().stream()
                    .mapToInt(element -> element.parents().size())
                    .max()
                    .orElse(0);
            assertThat(depth).as(tag).isLessThanOrEqualTo(64);
            long small = effort(open.repeat(4_000) + "x");
            long large = effort(open.repeat(16_000) + "x");
            assertThat(large)
                    .as(tag + ": bytes allocated for 16,000 against 4,000")
                    .isLessThan(8 * small + 4_000_000);
        }
    }

    /** What a cleaning costs, counted in bytes allocated, which no busy neighbour changes. */
    private static long effort(String html) {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        Allowed.body(html);
        long before = threads.getCurrentThreadAllocatedBytes();
        Allowed.body(html);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void a08_a_hostile_name_is_a_name() {
        assertThat(reader.comment(story, NAME, "A name of that kind.").statusCode())
                .isEqualTo(303);
        var answer = reader.get(story + "/comments?order=newest");
        isHarmless(answer);
        assertThat(Jsoup.parse(answer.body()).select(".comment-name").eachText())
                .contains(NAME);
    }

    @Test
    void a08_to_a11_hostile_words_in_every_part_of_a_story() {
        String evil = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>\"'";
        Story hostile = hostile(evil);
        for (String address : List.of(
                hostile.address(),
                hostile.address() + "/print",
                hostile.address() + "/comments",
                "/",
                "/culture",
                "/topics/" + hostile.copy().topics().getFirst().slug(),
                "/authors/hostile-author")) {
            isHarmless(reader.get(address));
        }
        Document page = reader.page(hostile.address());
        assertThat(page.select("h1").text()).isEqualTo(evil);
        assertThat(page.select(".story-kicker .kicker").text()).isEqualTo(evil);
        assertThat(page.select(".tags a").text()).isEqualTo(evil);
        assertThat(page.select(".byline a").text()).isEqualTo(evil);
        assertThat(page.select("meta[name=description], meta[property=og:description]")
                        .eachAttr("content"))
                .containsOnly(evil);
        String json = page.expectFirst("script[type=application/ld+json]").data();
        assertThat(json.toLowerCase(Locale.ROOT)).doesNotContain("</script", "<!--");
        assertThat(JsonMapper.shared().readTree(json).path("headline").asString())
                .isEqualTo(evil);
    }

    private Story hostile(String evil) {
        return paper.database().write(writing -> {
            var acts = paper.stories().acts();
            var author = acts.introduceAuthor().run(writing, new Slug("hostile-author"), evil, evil);
            var topic = acts.nameTopic().run(writing, new Slug("hostile-topic"), evil);
            var copy = new Copy(
                    evil,
                    evil,
                    evil,
                    Label.NONE,
                    new Source(evil, null, evil),
                    evil,
                    List.of(new Byline(evil, author)),
                    List.of(new Topic(topic.id(), topic.slug(), topic.name())),
                    Lead.NONE,
                    Allowed.body("<p>" + evil + "</p><figure data-embed='https://x.example/?a=\"b\"&c='><figcaption>"
                            + evil + "</figcaption></figure>"));
            var id = acts.draft()
                    .run(
                            writing,
                            paper.section("culture"),
                            new Slug("hostile-words"),
                            broadsheet.story.StoryKind.STORY,
                            broadsheet.story.CommentsMode.OPEN,
                            copy,
                            null);
            return acts.publish().run(writing, id);
        });
    }

    @Test
    void a13_a14_a_path_is_never_markup_on_the_page_that_says_there_is_nothing() {
        for (String path : List.of(
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/nation/%22%3E%3Csvg%20onload=alert(1)%3E",
                "/?before=%3Cscript%3E",
                "/world?before=%22%3E%3Cscript%3E",
                "/topics/%3Cb%3E")) {
            var answer = reader.get(path);
            if (answer.statusCode() != 301) {
                isHarmless(answer);
                assertThat(answer.body()).doesNotContain("alert(1)");
            }
        }
    }

    @Test
    void a19_names_and_ids_in_a_body_are_dropped() {
        String html = Allowed.body(
                        "<form id=attributes><input name=cookie></form><p id=conversation name=__proto__>x</p>"
                                + "<a id=comment-form name=body href='/nation'>y</a>")
                .html();
        assertThat(html).doesNotContain("id=", "name=", "<form", "<input");
    }

    @Test
    void a20_trusted_types_are_required_and_none_are_made() {
        var policy = Reader.header(reader.get("/"), "Content-Security-Policy");
        assertThat(policy).contains("require-trusted-types-for 'script'", "trusted-types 'none'");
        String script = reader.get(reader.page("/").select("script[defer]").attr("src"))
                .body()
                .replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(script)
                .doesNotContain(
                        ".innerHTML", ".outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function");
    }

    @Test
    void a21_bytes_that_are_no_utf_8_are_replaced_once() {
        for (String bytes :
                List.of("%C0%BCscript%C0%BE", "%FF%FE<", "+ADw-script+AD4-", "%ED%A0%80", "%F8%88%80%80%80")) {
            String altcha = java.net.URLEncoder.encode(reader.altcha(story), java.nio.charset.StandardCharsets.UTF_8);
            var answer = reader.post(
                    story + "/comments",
                    "application/x-www-form-urlencoded",
                    "name=Eve&comment=odd" + bytes + "&altcha=" + altcha);
            assertThat(answer.statusCode()).isIn(303, 400, 422);
            isHarmless(reader.get(story + "/comments?order=newest"));
        }
    }
}

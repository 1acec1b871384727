package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static String html(String markdown) {
        return Markdown.toBody(markdown).html();
    }

    private static String markdown(String html) {
        Body body = Allowed.body(html);
        assertThat(body.html()).isEqualTo(html);
        String written = Markdown.ofBody(body);
        assertThat(html(written)).as(written).isEqualTo(html);
        return written;
    }

    @Test
    void what_people_write_becomes_a_body() {
        assertThat(html("# Big\n\n## Two\n\n#### Four\n\nA *b* **c** ~~d~~ `e` H~2~O x^2^\\\nnew"))
                .isEqualTo("<h2>Big</h2><h2>Two</h2><h3>Four</h3><p>A <em>b</em> <strong>c</strong> <s>d</s> "
                        + "<code>e</code> H<sub>2</sub>O x<sup>2</sup><br>new</p>");
        assertThat(html("- a\n  - b\n- c\n\n3. d\n4. e"))
                .isEqualTo("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol start=\"3\"><li>d</li><li>e</li></ol>");
        assertThat(html("See https://example.org/a and [here](/news \"t\")."))
                .isEqualTo("<p>See <a href=\"https://example.org/a\">https://example.org/a</a> and "
                        + "<a href=\"/news\">here</a>.</p>");
    }

    @Test
    void the_papers_own_elements_have_a_spelling() {
        assertThat(html("one\n\n***page***\n\n![A *dog*](picture:dog-1 \"Rex, *asleep* | Ann | Photo\")\ntwo"))
                .isEqualTo(
                        "<p>one</p><hr data-page-break=\"\"><figure data-picture=\"dog-1\" data-alt=\"A dog\" "
                                + "data-credit=\"Photo\"><figcaption>Rex, <em>asleep</em> | Ann</figcaption></figure><p>two</p>");
        assertThat(html("::: fact\n## Toll\n\n- one\n:::\n\n::: pull\nWords\n:::\nafter"))
                .isEqualTo("<aside data-box=\"fact\"><h2>Toll</h2><ul><li>one</li></ul></aside>"
                        + "<aside data-box=\"pull\"><p>Words</p></aside><p>after</p>");
        assertThat(html("::: gallery\n![a](picture:x)\n![b](picture:y)\n:::"))
                .isEqualTo("<div data-gallery=\"\"><figure data-picture=\"x\" data-alt=\"a\" data-credit=\"\">"
                        + "<figcaption></figcaption></figure><figure data-picture=\"y\" data-alt=\"b\" data-credit=\"\">"
                        + "<figcaption></figcaption></figure></div>");
        assertThat(html("::: table\nTolls\n\n| a | b |\n|---|---|\n| 1 | 2 |\n:::"))
                .isEqualTo("<table><caption>Tolls</caption><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th>"
                        + "</tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>");
        assertThat(html("![Look](https://youtu.be/x)\n\n![](video:ferry)"))
                .isEqualTo("<figure data-embed=\"https://youtu.be/x\"><figcaption>Look</figcaption></figure>"
                        + "<figure data-video=\"ferry\"><figcaption></figcaption></figure>");
        assertThat(html("[NATO](abbr: \"North Atlantic\")"))
                .isEqualTo("<p><abbr title=\"North Atlantic\">NATO</abbr></p>");
    }

    @Test
    void ordinary_bodies_are_written_as_a_person_would() {
        assertThat(markdown("<p>a <em>b</em> c_d (1) 5 * 3</p><ul><li>x</li><li>y</li></ul>"))
                .isEqualTo("a *b* c_d (1) 5 \\* 3\n\n- x\n- y");
        assertThat(markdown("<p>3. x</p><p># y</p><p>- z</p><p>a<strong>\"b\"</strong>c</p>"))
                .isEqualTo("3\\. x\n\n\\# y\n\n\\- z\n\n&#97;**\"b\"**&#99;");
        assertThat(markdown("<aside data-box=\"fact\"><h3>A</h3><p>b</p></aside>"))
                .isEqualTo("::: fact\n### A\n\nb\n:::");
        assertThat(markdown("<p>no link: https://example.org</p>")).isEqualTo("no link: [https://example.org](text:)");
        assertThat(markdown("<blockquote><p>a</p><p>b</p></blockquote><hr data-page-break=\"\"><p>c</p>"))
                .isEqualTo("> a\n>\n> b\n\n***page***\n\nc");
        assertThat(markdown("<table><thead><tr><th>a|b</th></tr></thead><tbody><tr><td><em>1</em></td></tr></tbody>"
                        + "</table>"))
                .isEqualTo("| a\\|b |\n| :--- |\n| *1* |");
        assertThat(markdown("<table><tbody><tr><td>1</td><td></td></tr></tbody></table>"))
                .doesNotContain("html");
        assertThat(markdown(
                        "<figure data-picture=\"a\" data-alt=\"x] &amp;amp; &quot;y&quot;\" data-credit=\"C &amp; D\">"
                                + "<figcaption>He said \"no\" | <em>then</em> \\ went</figcaption></figure>"))
                .doesNotContain("html");
        assertThat(markdown("<ul><li><p>a</p><p>b</p></li></ul><ul><li>c</li></ul>"))
                .doesNotContain("html");
        assertThat(markdown("<pre>a\n\n  ``` b</pre><pre><code>c</code></pre>")).doesNotContain("html");
    }

    @Test
    void what_markdown_cannot_say_is_kept_as_html() {
        assertThat(markdown("<p>fine</p><table><tbody><tr><td><p>a</p><ul><li>b</li></ul></td></tr></tbody></table>"))
                .startsWith("fine\n\n```{=html}\n<table>");
        markdown("<pre>a <strong>b</strong>\n```\n:::\n</pre>");
        markdown("<li>stray</li>");
    }

    @Test
    void every_body_comes_back_from_markdown() {
        int kept = 0;
        for (int seed = 0; seed < 400; seed++) {
            Body body = Allowed.body(new RandomMarkup(new Random(seed)).html());
            Body tidy = Markdown.tidy(body);
            assertThat(Allowed.body(tidy.html())).as("seed %d", seed).isEqualTo(tidy);
            String written = Markdown.ofBody(body);
            assertThat(Markdown.toBody(written).html())
                    .as("seed %d:%n%s", seed, written)
                    .isEqualTo(tidy.html());
            kept += written.contains("{=html}") ? 0 : 1;
        }
        assertThat(kept).as("bodies that needed no HTML").isGreaterThan(50);
    }

    /** A12. */
    @Test
    void markdown_brings_no_scripts() {
        for (String attack : List.of(
                "[x](javascript:alert(1))",
                "[x](JaVa&#115;cript:alert(1))",
                "[x](<java\nscript:alert(1)>)",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "![x](x\" onerror=\"alert(1))",
                "![x](javascript:alert(1))",
                "![x](picture:a\"onerror=alert(1))",
                "![\" onerror=\"alert(1)](picture:a \"<img src=x onerror=alert(1)>\")",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "::: fact\n<svg onload=alert(1)>\n:::",
                "[x](abbr: \"\\\"onclick=alert(1)\")",
                "| <iframe> |\n|---|\n| <style>x</style> |",
                "```{=html}\n<script>alert(1)</script><p onclick=alert(1)>y</p><a href=javascript:1>z</a>\n```")) {
            Body body = Markdown.toBody(attack);
            assertThat(body).isEqualTo(Allowed.body(body.html()));
            var parsed = org.jsoup.Jsoup.parse(body.html());
            assertThat(parsed.select("script, img, svg, iframe, style, [onerror], [onclick], [onload]"))
                    .as(attack)
                    .isEmpty();
            assertThat(parsed.select("[href*=script], [href^=data], [data-embed*=script]"))
                    .as(attack)
                    .isEmpty();
        }
        assertThat(html("a <b>c</b> <!-- d -->")).isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt; &lt;!-- d --&gt;</p>");
    }

    /** O03. */
    @Test
    void hostile_markdown_takes_time_in_proportion_to_its_length() {
        html("warm *up*");
        for (String piece : List.of(
                "[",
                "*",
                "> ",
                "<!--",
                "![",
                "`",
                "*a **b ",
                "[a](",
                "<a",
                "~",
                "^",
                "::: fact\n",
                "| a ",
                "- ",
                "&#",
                "a_",
                "*a*",
                "]",
                "\\",
                "![a](",
                "``` ",
                "http://a@",
                "[^a]",
                "[^",
                "[^a]: ",
                "[^a]: x\n",
                "[^a]: x\n\n> ",
                "[a]: ")) {
            String many = piece.repeat(50_000 / piece.length());
            for (String text : List.of(many, many + many.replace('[', ']'), "x\n\n" + many + "\n|---|\n" + many)) {
                long start = System.nanoTime();
                Body body = Markdown.toBody(text);
                long took = (System.nanoTime() - start) / 1_000_000;
                assertThat(took).as("milliseconds for %s", piece).isLessThan(10_000);
                assertThat(body).isNotNull();
            }
        }
    }
}

package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnoteTest {
    private static String note(String words) {
        return "<span data-footnote=\"\">" + words + "</span>";
    }

    private static void becomes(String given, String kept) {
        Body body = Allowed.body(given);
        assertThat(body.html()).isEqualTo(kept);
        assertThat(Allowed.body(kept)).isEqualTo(body);
    }

    private static void isBoth(String html, String markdown) {
        assertThat(Allowed.body(html).html()).isEqualTo(html);
        assertThat(Markdown.ofBody(Body.stored(html))).isEqualTo(markdown);
        assertThat(Markdown.toBody(markdown).html()).isEqualTo(html);
    }

    @Test
    void a_note_stands_where_its_mark_stands_and_holds_words_emphasis_and_links() {
        String kept = "<p>Ferries" + note("See <a href=\"/news/a\">the <em>Courier</em></a>, <strong>1931</strong>.")
                + " sail.</p>";
        becomes(kept, kept);
        assertThat(Footnote.in(Allowed.body(kept))).hasSize(1);
        becomes(
                "<p>a<span data-footnote=\"7\" class=\"x\" onclick=\"y\"> H<sub>2</sub>O <code>c</code><br>\n <img src=x>d "
                        + "</span>b<span>c</span></p>",
                "<p>a" + note("H2O c d") + "bc</p>");
    }

    @Test
    void what_is_empty_is_no_note_and_none_stands_in_another() {
        becomes("<p>a<span data-footnote> <em> </em>\n</span>b</p>", "<p>ab</p>");
        becomes("<p>a" + note("b" + note("c") + " d") + "</p>", "<p>a" + note("b (c) d") + "</p>");
    }

    @Test
    void no_note_stands_in_another_inline_element() {
        becomes(
                "<p><em>one <a href=\"/x\">two" + note("n <em>y</em>") + "</a></em><strong>" + note("m")
                        + "three</strong></p>",
                "<p><em>one <a href=\"/x\">two</a></em>" + note("n <em>y</em>") + note("m")
                        + "<strong>three</strong></p>");
        becomes("<p><sup>" + note("n") + "</sup></p>", "<p>" + note("n") + "</p>");
    }

    @Test
    void where_no_note_may_stand_its_words_stand_in_brackets() {
        becomes(
                "<figure data-video=\"f\"><figcaption>a" + note("<em>b</em>") + "</figcaption></figure>",
                "<figure data-video=\"f\"><figcaption>a (<em>b</em>)</figcaption></figure>");
        becomes("<pre>a" + note("b") + "</pre>", "<pre>a (b)</pre>");
        assertThat(Allowed.inline("a" + note("b")).html()).isEqualTo("a (b)");
        String longest = "x".repeat(Footnote.LONGEST);
        becomes("<p>a" + note(longest) + "</p>", "<p>a" + note(longest) + "</p>");
        becomes("<p>a" + note(longest + "x") + "</p>", "<p>a (" + longest + "x)</p>");
    }

    @Test
    void notes_have_the_usual_spelling_in_markdown() {
        isBoth(
                "<p>One" + note("First, <em>really</em>") + ": two" + note("<a href=\"/x\">Second</a>") + "</p><p>"
                        + note("- [x]") + ": end</p>",
                "One[^1]: two[^2]\n\n[^3]\\: end\n\n[^1]: First, *really*\n[^2]: [Second](/x)\n[^3]: \\- \\[x\\]");
        isBoth(
                "<ul><li>a" + note("n") + "</li></ul><aside data-box=\"fact\"><p>b" + note("m")
                        + "</p></aside><table><tbody><tr><td>c" + note("l|") + "</td></tr></tbody></table>",
                "- a[^1]\n\n::: fact\nb[^2]\n:::\n\n| |\n| --- |\n| c[^3] |\n\n[^1]: n\n[^2]: m\n[^3]: l|");
    }

    @Test
    void people_write_notes_as_they_like_and_lose_no_word() {
        assertThat(Markdown.toBody("[^n]: A *note*\n    in two\n\n    paragraphs\n\nWords[^n] go on[^n] and on[^m].\n\n"
                                + "[^n]: Another\n[^x]: Nobody names it")
                        .html())
                .isEqualTo("<p>Words" + note("A <em>note</em> in two paragraphs")
                        + " go on[^n] and on[^m].</p><p>Another</p><p>Nobody names it</p>");
        assertThat(Markdown.toBody("a[^1]\n\n[^1]: b[^2]\n[^2]: c").html())
                .isEqualTo("<p>a" + note("b[^2]") + "</p><p>c</p>");
        assertThat(Markdown.toBody("x^2^ [^] [^a b] \\[^1] `[^1]`\n\n[^1]: z").html())
                .isEqualTo("<p>x<sup>2</sup> [^] [^a b] [^1] <code>[^1]</code></p><p>z</p>");
    }
}

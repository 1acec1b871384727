package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Words;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FootnotesTest {
    private static final String TWO_PAGES = "<p>Ferries<span data-footnote=\"\">Since <em>1931</em>.</span> sail"
            + "<span data-footnote=\"\">See <a href=\"https://example.org/\">this</a>.</span>.</p>"
            + "<hr data-page-break=\"\"><p>Trains<span data-footnote=\"\">Three &lt;lines&gt; $1.</span>.</p>";

    private static Document read(TestPaper paper, String address) {
        return Jsoup.parse(paper.get(address).text());
    }

    @BothDatabases
    void each_page_has_the_notes_of_its_own_marks_and_numbers_run_on_over_the_story(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story =
                    paper.story("Ferries sail").in("politics").saying(TWO_PAGES).published();
            Document first = read(paper, story.address());
            assertThat(first.select(".notes li").eachText()).containsExactly("Since 1931. ↑", "See this. ↑");
            assertThat(first.select(".note-mark").eachText()).containsExactly("1", "2");
            Document second = read(paper, story.address() + "/2");
            assertThat(second.select(".notes li").eachText()).containsExactly("Three <lines> $1. ↑");
            assertThat(second.select(".notes ol").attr("start")).isEqualTo("3");
            assertThat(second.select(".note-mark a").attr("aria-label")).isEqualTo("Note 3");
            for (String joined : new String[] {"/all", "/print"}) {
                Document all = read(paper, story.address() + joined);
                assertThat(all.select(".notes li").eachAttr("id")).containsExactly("note-1", "note-2", "note-3");
                for (var link : all.select(".note-mark a, .note-back")) {
                    assertThat(all.select(link.attr("href")))
                            .as(link.attr("href"))
                            .hasSize(1);
                }
            }
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_text_without_notes_has_no_list_and_versions_tell_notes_from_the_words_around(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story plain = paper.story("Trains run")
                    .in("politics")
                    .saying("<p>On time.</p>")
                    .published();
            assertThat(paper.get(plain.address()).text()).doesNotContain("class=\"notes\"");
            Copy copy = Copy.of("Trains", Allowed.body("<p>Late<span data-footnote=\"\">By <em>1</em>.</span>.</p>"));
            assertThat(Prose.of(copy, Words.of("en"))).contains("Late [By 1.].");
        }
    }

    @Test
    void numbers_and_words_are_those_of_the_papers_language() {
        String html = "<p>a<span data-footnote=\"\">b</span></p>";
        assertThat(new Footnotes(Words.of("ar"), 11).below(html))
                .contains(">١٢</a>", "<ol start=\"12\">", "الحواشي", "id=\"note-12\"", "الحاشية ١٢");
        assertThat(new Footnotes(Words.of("zh"), 0).below(html)).contains("注释 1", ">注释</h2><ol>");
    }
}

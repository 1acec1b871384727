package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Footnote;
import broadsheet.platform.text.Markdown;
import broadsheet.platform.text.RandomMarkup;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editor in a browser, under the strictest policy, with every document read back by the paper's own list. */
@ExtendWith(InChromium.class)
class EditorTest {
    private static final String SAVED = "document.querySelector('.ed-status').textContent.startsWith('Saved')";
    private static final String RICH = "<p>One <strong>bold</strong> <em>word</em> &amp; a "
            + "<a href=\"https://example.org/?a=1&amp;b=2\">link</a>, H<sub>2</sub>O, x<sup>2</sup>, <s>old</s>, "
            + "<code>code</code>, <abbr title=\"North Atlantic\">NATO</abbr><br>next</p><h2>Two</h2><h3>Three</h3>"
            + "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol start=\"3\"><li>d</li></ol>"
            + "<blockquote><p>said</p></blockquote><aside data-box=\"fact\"><h3>Facts</h3><p>x</p></aside>"
            + "<aside data-box=\"pull\"><p>pull</p></aside><hr data-page-break=\"\">"
            + "<table><caption>Tolls</caption><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead>"
            + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table><pre>a\n  b</pre>"
            + "<figure data-picture=\"dog-1\" data-alt=\"A &#39;dog&#39;\" data-credit=\"Ann\"><figcaption>Rex, "
            + "<em>asleep</em></figcaption></figure><figure data-video=\"ferry\"><figcaption></figcaption></figure>"
            + "<figure data-embed=\"https://vimeo.com/1\"><figcaption>Film</figcaption></figure>"
            + "<div data-gallery=\"\"><figure data-picture=\"x\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption>"
            + "</figure><figure data-picture=\"y\" data-alt=\"\" data-credit=\"\"><figcaption>Y</figcaption></figure></div>"
            + "<p>end<span data-footnote=\"\">A <em>note</em>, and <a href=\"/x\">a link</a></span></p>";

    private static final String DO_SOMETHING = """
            ({ seed }) => {
              let state = seed * 7919 + 17;
              const chance = (most) => (state = (state * 1103515245 + 12345) % 2147483648) % most;
              const { view } = document.querySelector("textarea").editor;
              const keys = ["Enter", "Tab", "Enter", "b", "i", "]", "[", "8", "7", "9", "\\\\", "2", "3", "0", "ArrowUp",
                "ArrowDown", "z", "Backspace", "Delete", "Enter", "f", "f"];
              for (let i = 0; i < 25; i++) {
                const near = view.state.selection.constructor.near ?? view.state.selection.constructor.prototype.near;
                const at = view.state.doc.resolve(chance(view.state.doc.content.size + 1));
                const Selection = Object.getPrototypeOf(view.state.selection.constructor);
                const from = Selection.near ? Selection.near(at) : near(at);
                view.dispatch(view.state.tr.setSelection(from));
                if (chance(3) === 0) { view.dispatch(view.state.tr.insertText(" <&\\"' word\\u00a0  ")); continue; }
                const key = keys[chance(keys.length)];
                const plain = ["Enter", "Tab", "Backspace", "Delete"].includes(key);
                const event = new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true,
                  ctrlKey: !plain && !key.startsWith("Arrow"), altKey: key.startsWith("Arrow") || "023f".includes(key),
                  shiftKey: "789".includes(key) });
                view.someProp("handleKeyDown", (handle) => handle(view, event));
              }
            }""";

    private final Browser browser;
    private final EditorDesk desk = new EditorDesk();

    EditorTest(Browser browser) throws IOException {
        this.browser = browser;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void it_writes_back_every_kind_of_element_as_it_was() {
        desk.holds(RICH);
        try (var writer = new Writer(desk, browser)) {
            assertThat(writer.html()).isEqualTo(RICH);
            assertThat(writer.evaluate("document.querySelector('textarea').disabled"))
                    .isEqualTo(true);
            assertThat(writer.evaluate("document.querySelector('textarea').editor.isDirty()"))
                    .isEqualTo(false);
        }
    }

    @Test
    void the_form_works_without_scripts() {
        desk.holds("<p>a <em>b</em></p>");
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (var context = browser.newContext(options)) {
            var page = context.newPage();
            page.navigate(desk.origin() + "/");
            assertThat(page.inputValue("textarea")).isEqualTo("a *b*");
            page.click("form button");
            page.waitForURL("**/submit");
        }
        assertThat(desk.submits())
                .singleElement()
                .satisfies(
                        sent -> assertThat(sent).containsEntry("body", "a *b*").doesNotContainKey("html"));
    }

    @Test
    void one_types_and_undoes() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("## Harbour");
            writer.press("Enter");
            writer.type("- one");
            writer.press("Enter");
            writer.type("two");
            writer.press("Enter", "Enter");
            writer.type("typed \"quotes\"");
            writer.press("Enter");
            writer.type("---");
            writer.type("page two");
            assertThat(writer.html())
                    .isEqualTo("<h2>Harbour</h2><ul><li>one</li><li>two</li></ul><p>typed “quotes”</p>"
                            + "<hr data-page-break=\"\"><p>page two</p>");
            writer.press("Control+z", "Control+z");
            assertThat(writer.html()).doesNotContain("page two");
            writer.press("Control+Shift+z");
            writer.waitFor("document.querySelector('.ed-count').textContent !== '0 words'");
        }
    }

    @Test
    void straight_quotes_become_those_of_the_papers_language_and_are_straight_again_when_undone() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("\"It's 'fine',\" she said.");
            assertThat(writer.html()).isEqualTo("<p>“It’s ‘fine’,” she said.</p>");
            writer.press("Enter");
            writer.type("5 inches are 5\"");
            writer.press("Backspace");
            writer.type(" tall, 6'");
            writer.press("Control+z");
            writer.type(" not");
            assertThat(writer.html()).endsWith("<p>5 inches are 5\" tall, 6' not</p>");
        }
        for (var quoted : Map.of(
                        "de", "„Geht’s ‚gut‘?“",
                        "fr-CH", "«\u202fGeht’s “gut”?\u202f»",
                        "zh", "“Geht’s ‘gut’?”",
                        "ar", "«Geht’s ‹gut›?»",
                        "tlh", "“Geht’s ‘gut’?”")
                .entrySet()) {
            desk.speaks(quoted.getKey());
            desk.feels(EditorDesk.Mood.FAILS); // so that nobody's words are there for the next
            desk.holds("");
            try (var writer = new Writer(desk, browser)) {
                writer.at().type("\"Geht's 'gut'?\"");
                assertThat(writer.html()).as(quoted.getKey()).isEqualTo("<p>" + quoted.getValue() + "</p>");
            }
        }
    }

    @Test
    void quotes_stay_straight_in_code_and_in_addresses() {
        desk.holds("<p>see <code>print</code></p><pre>say </pre><p>word</p>");
        try (var writer = new Writer(desk, browser)) {
            writer.at();
            writer.press("Control+Home", "End");
            writer.type("(\"x\")");
            writer.press("ArrowDown", "End");
            writer.type("\"a'b\"");
            writer.press("ArrowDown", "Home", "Shift+End", "Control+k");
            writer.page().waitForSelector(".ed-ask input");
            writer.type("https://example.org/?q=it's");
            writer.press("Enter");
            assertThat(writer.html())
                    .isEqualTo("<p>see <code>print(\"x\")</code></p><pre>say \"a'b\"</pre>"
                            + "<p><a href=\"https://example.org/?q=it&#39;s\">word</a></p>");
        }
    }

    @Test
    void everything_is_reached_by_keyboard() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("word");
            writer.press("Shift+Home");
            writer.tool("Bold");
            writer.tool("Italic");
            assertThat(writer.html()).isEqualTo("<p><strong><em>word</em></strong></p>");
            writer.tool("Link");
            writer.type("example.org/a");
            writer.press("Enter");
            assertThat(writer.html())
                    .isEqualTo("<p><a href=\"https://example.org/a\"><strong><em>word</em></strong></a></p>");
            writer.choose("More", "Clear");
            writer.press("End", "Enter");
            writer.choose("Insert", "Fact box");
            writer.type("fact");
            writer.press("ArrowDown", "ArrowDown");
            writer.type("after");
            assertThat(writer.html()).isEqualTo("<p>word</p><aside data-box=\"fact\"><p>fact</p></aside><p>after</p>");
            writer.press("Enter");
            writer.choose("Insert", "Table");
            writer.type("Tolls");
            writer.press("Enter");
            writer.type("A");
            writer.press("Tab");
            writer.type("B");
            writer.press("Tab", "Tab");
            writer.type("1");
            assertThat(writer.html())
                    .contains(
                            "<table><caption>Tolls</caption><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th>"
                                    + "<th scope=\"col\"></th></tr></thead><tbody><tr><td>1</td><td></td><td></td></tr>");
            writer.press("Control+/");
            writer.page().waitForSelector("dialog[open]");
            writer.press("Escape");
            writer.press("Alt+F10", "Escape");
            writer.type("2");
            assertThat(writer.html()).contains("<td>12</td>");
            writer.press("Escape", "Tab");
            assertThat(writer.evaluate("document.activeElement.closest('.ed-text') === null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void paste_from_word_is_clean() throws IOException {
        try (var writer = new Writer(desk, browser)) {
            writer.at().paste(EditorDesk.sample("word.html"), "x");
            assertThat(writer.html())
                    .isEqualTo("<h2>The toll</h2><p>The bridge <strong>opens</strong> on <em>Monday</em>, the council "
                            + "said. It costs 530<sup>2</sup> marks; see <a href=\"https://www.example.org/toll?id=4\">the "
                            + "plan</a>.</p><ul><li>First point<ul><li>Deeper</li></ul></li><li>Second point</li></ul>"
                            + "<p>Then:</p><ol><li>Numbered</li></ol><table><tbody><tr><td>Year</td><td>Marks</td></tr>"
                            + "<tr><td>2027</td><td><strong>44.7</strong></td></tr></tbody></table>");
        }
    }

    @Test
    void paste_from_google_docs_and_pages_is_clean() throws IOException {
        try (var writer = new Writer(desk, browser)) {
            writer.at().paste(EditorDesk.sample("docs.html"), "x");
            assertThat(writer.html())
                    .isEqualTo("<h2>Harbour dues</h2><p>A plain, <strong>bold</strong><em> slanted</em> and "
                            + "<a href=\"https://example.org/a\">linked</a><sup>2</sup><s>gone</s></p>"
                            + "<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul>");
            writer.press("Control+a", "Backspace");
            writer.paste(EditorDesk.sample("web.html"), "x");
            assertThat(writer.html())
                    .isEqualTo("<h3>From a page</h3><p>Words <em>and</em> bait.</p><p>Seen</p>"
                            + "<blockquote><p>Said</p></blockquote>");
        }
    }

    private static String note(String words) {
        return "<span data-footnote=\"\">" + words + "</span>";
    }

    @Test
    void footnotes_are_written_changed_and_taken_out_by_keyboard() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("One");
            writer.press("Control+Alt+f");
            writer.type("First \"note\"");
            writer.press("Enter");
            writer.type(" two");
            writer.tool("Footnote");
            writer.type("Second ");
            writer.press("Control+b");
            writer.type("bold");
            assertThat(writer.html())
                    .isEqualTo(
                            "<p>One" + note("First “note”") + " two" + note("Second <strong>bold</strong>") + "</p>");
            writer.press("Escape");
            writer.type(".");
            assertThat(writer.page().locator(".ed-fn").allInnerTexts()).containsExactly("1", "2");
            assertThat(writer.page().locator(".ed-count").innerText()).isNotEmpty();

            writer.press("ArrowLeft", "ArrowLeft", "Enter");
            assertThat(writer.page().locator(".ed-note-bar").getAttribute("aria-label"))
                    .isEqualTo("Footnote 2");
            writer.press("Control+a");
            writer.paste(".ed-note-text", "<p>Third <u>and</u></p><p><i>last</i></p>", "x");
            writer.press("Enter", "Home", "Control+Alt+f");
            writer.type("Nought");
            writer.press("Enter");
            String all = "<p>" + note("Nought") + "One" + note("First “note”") + " two"
                    + note("Third and <em>last</em>") + ".</p>";
            assertThat(writer.html()).isEqualTo(all);
            assertThat(writer.page().locator(".ed-fn > span").nth(2).getAttribute("aria-label"))
                    .isEqualTo("Footnote 3: Third and last");

            writer.press("Control+a", "Control+b");
            assertThat(writer.html())
                    .isEqualTo("<p>" + note("Nought") + "<strong>One</strong>" + note("First “note”")
                            + "<strong> two</strong>" + note("Third and <em>last</em>") + "<strong>.</strong></p>");
            writer.press("Control+b");
            writer.page()
                    .waitForCondition(
                            () -> { // a key that comes within 50 ms of another is not always heard
                                writer.press("Control+Home");
                                return Boolean.TRUE.equals(writer.evaluate(
                                        "document.querySelector('textarea').editor.view.state.selection.empty"));
                            });
            writer.press("Control+Alt+f", "Control+a", "Backspace", "Enter", "Control+Alt+f", "Escape");
            assertThat(writer.html()).isEqualTo(all.replace(note("Nought"), ""));
            String before = writer.html();
            writer.press("Control+End", "Control+Alt+f");
            writer.type("Taken back");
            for (int i = 0; i < 6 && !writer.html().equals(before); i++) {
                writer.press("Control+z");
            }
            assertThat(writer.html()).isEqualTo(before);
            writer.press("Control+End", "Enter", "Control+Alt+f");
            writer.type("x".repeat(20));
            writer.paste(".ed-note-text", "", "y".repeat(Footnote.LONGEST));
            assertThat(writer.page().locator(".ed-note-bar [role=status]").innerText())
                    .isEqualTo("A footnote holds 2,000 characters at most.");
            writer.press("Tab", "Tab", "Enter");
            assertThat(writer.html()).isEqualTo(before);
            writer.type("```");
            writer.press("Control+Alt+f");
            assertThat(writer.page().locator(".ed-status").innerText()).isEqualTo("No footnote can stand here.");
        }
    }

    @Test
    void footnotes_of_word_google_docs_and_pages_are_footnotes_and_no_dead_link_is_left() throws IOException {
        try (var writer = new Writer(desk, browser)) {
            writer.at().paste(EditorDesk.sample("word-notes.html"), "x");
            assertThat(writer.html())
                    .isEqualTo("<p>The ferries"
                            + note(
                                    "Three of them, says the <em>Courier</em>; see <a href=\"https://example.org/\">here</a>. "
                                            + "A second paragraph2.")
                            + " sail again," + note("Since <strong>Monday</strong>.") + " at last."
                            + note("An end note.") + "</p><p>See the table of contents.</p>");
            String copied = writer.html();
            writer.press("Control+a", "Backspace");
            writer.paste(copied, "x");
            assertThat(writer.html()).isEqualTo(copied);
            writer.press("Control+a", "Backspace");
            writer.paste(EditorDesk.sample("docs-notes.html"), "x");
            assertThat(writer.html())
                    .isEqualTo("<p>Harbour dues" + note("<em>By a third</em>.") + " rise."
                            + note("Not yet agreed. Ask again.") + "</p>");
            writer.press("Control+a", "Backspace");
            writer.paste(EditorDesk.sample("web-notes.html"), "x");
            assertThat(writer.html())
                    .isEqualTo("<p>Tolls" + note("On <em>Monday</em>.") + " rise more<sup>9</sup>.</p><p>Next</p>");
        }
    }

    @Test
    void the_address_of_a_video_on_an_empty_line_is_an_embed() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().paste("", "https://youtu.be/dQw4w9WgXcQ?t=3");
            assertThat(writer.html())
                    .isEqualTo("<figure data-embed=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\"><figcaption>"
                            + "</figcaption></figure>");
            writer.press("Enter");
            writer.type("see ");
            writer.paste("", "https://vimeo.com/1");
            assertThat(writer.html()).endsWith("<p>see <a href=\"https://vimeo.com/1\">https://vimeo.com/1</a></p>");
        }
    }

    @Test
    void a_pasted_photograph_is_sent_and_shown_with_its_fields() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("text");
            writer.evaluate("""
                    () => { const data = new DataTransfer();
                      data.items.add(new File(["x"], "dog.png", { type: "image/png" }));
                      document.querySelector(".ed-text").dispatchEvent(
                        new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); }""");
            writer.page().waitForSelector(".ed-picture img[src='/desk/pictures/up-1/thumbnail']");
            writer.page().getByLabel("Description").fill("A brown dog");
            writer.page().getByLabel("Credit").fill("Bo & Ann");
            assertThat(writer.html())
                    .isEqualTo(
                            "<p>text</p><figure data-picture=\"up-1\" data-alt=\"A brown dog\" data-credit=\"Bo &amp; "
                                    + "Ann\"><figcaption>A \"dog\"</figcaption></figure>");
            assertThat(desk.uploads()).singleElement().asString().contains("filename=\"dog.png\"");
        }
    }

    @Test
    void one_comes_out_of_a_box_and_nothing_is_put_where_it_means_nothing() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().choose("Insert", "Pull quote");
            writer.type("Said so");
            writer.press("Enter", "Enter");
            writer.type("After");
            assertThat(writer.html()).startsWith("<aside data-box=\"pull\"><p>Said so</p></aside><p>After</p>");
            writer.press("ArrowUp");
            writer.choose("Insert", "Fact box");
            writer.type("Fact");
            assertThat(writer.html())
                    .startsWith("<aside data-box=\"pull\"><p>Said so</p></aside>"
                            + "<aside data-box=\"fact\"><p>Fact</p></aside><p>After</p>");
            writer.press("Control+End");
            writer.choose("Insert", "Table");
            writer.type("Caption");
            writer.press("Tab");
            writer.type("First");
            assertThat(writer.html()).contains("<caption>Caption</caption>").containsPattern("<th[^>]*>(<p>)?First");
        }
    }

    @Test
    void it_saves_by_itself_and_says_so() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("Kept");
            writer.waitFor(SAVED);
            assertThat(desk.saves()).hasSize(1);
            assertThat(desk.saves().getFirst())
                    .containsEntry("html", "<p>Kept</p>")
                    .containsEntry("X-Autosave", "1")
                    .containsEntry("headline", "News")
                    .containsEntry("base", "1")
                    .doesNotContainKey("body");
            assertThat(writer.page().inputValue("[name=base]")).isEqualTo("2");
            assertThat(writer.evaluate("localStorage.length")).isEqualTo(0);
            writer.page().fill("#headline", "Changed");
            writer.waitFor("document.querySelector('[name=base]').value === '3'");
            assertThat(desk.saves().getLast()).containsEntry("headline", "Changed");
        }
    }

    @Test
    void what_was_not_saved_comes_back_after_a_crash() {
        desk.feels(EditorDesk.Mood.FAILS);
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("Nearly lost");
            writer.page().fill("#headline", "Also lost");
            writer.page().waitForSelector(".ed-status:has-text('kept on this device')");
            desk.feels(EditorDesk.Mood.TAKES);
            writer.open();
            writer.page().click("text=Restore them");
            assertThat(writer.html()).isEqualTo("<p>Nearly lost</p>");
            assertThat(writer.page().inputValue("#headline")).isEqualTo("Also lost");
            writer.waitFor(SAVED);
            writer.open();
            assertThat(writer.page().locator(".ed-bar").count()).isZero();
        }
    }

    @Test
    void a_conflict_keeps_the_words_and_shows_the_way() {
        desk.feels(EditorDesk.Mood.CONFLICT);
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("Mine");
            writer.page().waitForSelector(".ed-bar button:has-text('Compare and merge')");
            writer.type(" too");
            writer.waitFor("JSON.stringify(localStorage).includes('Mine too')");
            assertThat(writer.html()).isEqualTo("<p>Mine too</p>");
            writer.page().click("text=Compare and merge");
            writer.page().waitForURL("**/submit");
            assertThat(desk.submits())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent)
                            .containsEntry("html", "<p>Mine too</p>")
                            .containsEntry("base", "1"));
            writer.open();
        }
    }

    @Test
    void what_the_form_has_sent_is_not_sent_once_more_when_its_page_goes() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("Once");
            writer.page().click("form button:has-text('Send')");
            writer.page().waitForURL("**/submit");
            writer.open();
            assertThat(desk.submits()).hasSize(1);
            assertThat(desk.saves()).isEmpty();
        }
    }

    @Test
    void a_form_sent_during_a_save_waits_for_it() {
        var gate = new CountDownLatch(1);
        desk.savesBehind(gate);
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("Both");
            writer.page().waitForRequest("**/save", () -> writer.press("Control+s"));
            writer.page().click("form button:has-text('Send')");
            assertThat(desk.submits()).isEmpty();
            gate.countDown();
            writer.page().waitForURL("**/submit");
            assertThat(desk.submits())
                    .singleElement()
                    .satisfies(sent -> assertThat(sent)
                            .containsEntry("html", "<p>Both</p>")
                            .containsEntry("base", "2"));
            writer.open();
            assertThat(writer.page().locator(".ed-bar").count()).isZero();
        }
    }

    @Test
    void whatever_is_done_in_it_stays_within_what_the_paper_keeps() {
        try (var writer = new Writer(desk, browser)) {
            writer.at();
            for (int seed = 0; seed < 25; seed++) {
                var random = new Random(seed);
                for (int i = 0; i < 4; i++) {
                    writer.paste(new RandomMarkup(random).html(), "words");
                    writer.evaluate(DO_SOMETHING, Map.of("seed", seed * 10 + i));
                }
                String html = writer.html();
                assertThat(Markdown.toBody(Markdown.ofBody(Allowed.body(html))).html())
                        .as("seed %d", seed)
                        .isEqualTo(html);
                writer.press("Control+a", "Backspace");
            }
        }
    }

    @Test
    void axe_finds_nothing_in_light_and_dark_and_on_a_phone() {
        desk.holds(RICH);
        for (String look : List.of("light", "dark", "phone", "phone-dark")) {
            try (var writer = new Writer(desk, browser, Looks.of(look))) {
                writer.photograph("editor-" + look);
                assertThat(Axe.judged(writer.page(), look)).isEmpty();
                writer.page().click("td");
                writer.page().click("text=Insert");
                writer.photograph("editor-menu-" + look);
                assertThat(Axe.judged(writer.page(), look)).isEmpty();
                writer.press("Escape");
                writer.page().click(".ed-fn > span");
                assertThat(Axe.judged(writer.page(), look)).isEmpty();
                writer.press("Escape");
                writer.page().click("[aria-label='Keyboard help']");
                writer.photograph("editor-help-" + look);
                assertThat(Axe.judged(writer.page(), look)).isEmpty();
                assertThat(writer.evaluate("document.documentElement.scrollWidth <= screen.width"))
                        .isEqualTo(true);
            }
        }
    }
}

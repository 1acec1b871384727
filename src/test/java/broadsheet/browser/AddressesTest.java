package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Markdown;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that are typed or pasted into the text. */
@ExtendWith(InChromium.class)
class AddressesTest {
    private final Browser browser;
    private final EditorDesk desk = new EditorDesk();

    AddressesTest(Browser browser) throws IOException {
        this.browser = browser;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String link(String href, String text) {
        return "<a href=\"" + href + "\">" + text + "</a>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://example.org/a?b=1, |See @https://example.org/a?b=1@, ",
                "(https://example.org/a_(b)) |(@https://example.org/a_(b)@) ",
                "www.example.org. |@www.example.org@. ",
                "见https://example.org。 |见@https://example.org@。 ",
                "desk@example.org |@desk@example.org@ ",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void an_address_becomes_a_link_when_a_space_follows(String typed, String expected) {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type(typed);
            writer.type("x");
            String html = writer.html();
            String text = html.replaceAll("<[^>]*>", "");
            assertThat(text).isEqualTo(typed + "x");
            String linked = expected.substring(expected.indexOf('@') + 1, expected.lastIndexOf('@'));
            String href = linked.startsWith("http")
                    ? linked
                    : linked.contains("@") ? "mailto:" + linked : "https://" + linked;
            assertThat(html).contains(link(href, linked)).containsOnlyOnce("<a ");
        }
    }

    @Test
    void a_new_line_makes_one_too_and_backspace_takes_a_link_back() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("https://example.org");
            writer.press("Enter");
            writer.type("https://example.net ");
            assertThat(writer.html())
                    .isEqualTo("<p>" + link("https://example.org", "https://example.org") + "</p><p>"
                            + link("https://example.net", "https://example.net") + " </p>");
            writer.press("Backspace");
            writer.type("y");
            assertThat(writer.html())
                    .isEqualTo("<p>" + link("https://example.org", "https://example.org")
                            + "</p><p>https://example.net y</p>");
        }
    }

    @Test
    void words_that_only_look_a_little_like_addresses_stay_words() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("a.b c@d http:// www. and/or @reader ");
            assertThat(writer.html()).doesNotContain("<a ");
        }
    }

    @Test
    void an_address_pasted_alone_is_a_link_and_markdown_says_it_without_more() {
        try (var writer = new Writer(desk, browser)) {
            writer.at().type("See ");
            writer.paste("", "https://example.org/plan");
            writer.type(" and");
            assertThat(writer.html())
                    .isEqualTo("<p>See " + link("https://example.org/plan", "https://example.org/plan") + " and</p>");
            assertThat(Markdown.ofBody(Allowed.body(writer.html()))).doesNotContain("text:");
        }
    }
}

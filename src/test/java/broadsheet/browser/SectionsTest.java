package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections put into order by hand, and one that is closed. */
@ExtendWith(InChromium.class)
class SectionsTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    SectionsTest(Browser browser) {
        this.browser = browser;
        List.of("world", "politics", "culture").forEach(paper::section);
        Door.hire(paper, "adm", "Ada Dal", "administrator");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/sections-" + name + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "phone-dark"})
    void a_section_is_dragged_to_its_place_and_one_is_closed(String look) {
        try (BrowserContext context = browser.newContext(Looks.of(look))) {
            Page page = Door.in(context, origin, "/desk/sections", "adm", Door.PASSWORD);
            assertThat(page.locator(".arranged a")).hasText(new String[] {"World", "Politics", "Culture"});
            page.dragAndDrop("li:has-text('Culture') > .soft", "li:has-text('World') > .soft");
            assertThat(page.locator(".arranged a")).hasText(new String[] {"Culture", "World", "Politics"});
            page.focus("[aria-label='Move Politics up']");
            page.keyboard().press("Enter");
            assertThat(page.locator(".arranged a")).hasText(new String[] {"Culture", "Politics", "World"});
            page.click("text=World");
            page.click("summary:has-text('Close the section')");
            photograph(page, "closing-" + look);
            assertThat(Axe.judged(page, "closing")).isEmpty();
            page.click("button:has-text('Close World')");
            page.waitForURL("**said=closed");
            photograph(page, look);
            assertThat(Axe.judged(page, "sections")).isEmpty();
            assertThat(page.locator(".arranged .state")).hasText("Closed");
        }
    }
}

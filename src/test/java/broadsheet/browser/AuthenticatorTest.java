package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.codes.Phone;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An authenticator set up by hand, and its codes to recover with: copied, printed, saved. */
@ExtendWith(InChromium.class)
class AuthenticatorTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    AuthenticatorTest(Browser browser) {
        this.browser = browser;
        Door.hire(paper, "eve", "Eve Ek", "editor");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private static void photograph(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/authenticator-" + name + ".png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "phone-dark"})
    void its_secret_is_drawn_and_its_codes_are_copied_saved_and_printed(String look) throws IOException {
        try (BrowserContext context = browser.newContext(Looks.of(look))) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = Door.in(context, origin, "/desk/account/second-factor", "eve");
            assertThat(page.locator("svg.qr")).isVisible();
            photograph(page, "secret-" + look);
            assertThat(Axe.judged(page, "the secret")).isEmpty();
            page.fill(
                    "#code",
                    Phone.with(page.textContent("code.once"), trial.clock()).code());
            page.click("text=Set up");
            List<String> codes = page.locator("ul.once li").allInnerTexts();
            assertThat(codes).hasSize(10);
            page.click("button:has-text('Copy')");
            assertThat(page.locator("[data-told]")).hasText("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(String.join("\n", codes));
            photograph(page, "codes-" + look);
            assertThat(Axe.judged(page, "the codes")).isEmpty();
            Download file = page.waitForDownload(() -> page.click("text=Save as a file"));
            assertThat(file.suggestedFilename()).isEqualTo("recovery-codes.txt");
            assertThat(Files.readAllLines(file.path())).containsAll(codes);
            page.evaluate("window.print = () => { window.printed = true; }");
            page.click("button:has-text('Print')");
            assertThat(page.evaluate("window.printed")).isEqualTo(true);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            photograph(page, "paper-" + look);
            assertThat(page.locator(".on-paper")).containsText("Recovery codes of eve");
            assertThat(page.locator(".desk-bar")).isHidden();
            assertThat(page.locator(".actions")).isHidden();
        }
    }
}

package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.demo.DemoStaff;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one story, each in a browser of their own: seen, asked, let in, taken over, and no word lost. */
@ExtendWith(InChromium.class)
class TogetherTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    private static final LocatorAssertions.IsVisibleOptions SEEN_SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private final OpenCourier paper;
    private final Browser browser;

    TogetherTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
    }

    private Page signedIn(BrowserContext context, String login) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(paper.origin() + "/desk/stories");
        page.fill("#login", login);
        page.fill("#password", DemoStaff.PASSWORD);
        page.click("main .button");
        page.waitForURL("**/desk/stories");
        return page;
    }

    private static String begin(Page page, String headline) {
        page.click("text=New story");
        page.fill("#headline", headline);
        page.waitForResponse("**/presence", () -> page.click("main .button"));
        page.waitForSelector(".ed-text");
        return page.url().replaceAll("\\?.*", "");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/together-" + name + ".png")));
    }

    @Test
    void the_second_sees_who_is_in_asks_and_is_let_in() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("light"))) {
            Page mira = signedIn(one, "mira");
            String here = begin(mira, "Two at one desk");
            mira.click(".ed-text");
            mira.keyboard().type("Half a sentence");
            Page edda = signedIn(other, "edda");
            assertThat(edda.locator(".slate .state-open").first()).containsText("is writing, since");
            edda.navigate(here);
            assertThat(edda.locator(".presence")).containsText("Mira");
            assertThat(edda.locator(".presence")).containsText("is writing, since");
            assertThat(edda.locator(".writing-save")).isHidden();
            assertThat(edda.locator(".ed-text")).hasAttribute("contenteditable", "false");
            photograph(edda, "second");
            edda.click(".presence >> text=Ask for it");
            Locator note = mira.locator(".ed-bar", new Page.LocatorOptions().setHasText("asks for this story"));
            assertThat(note).isVisible(SEEN_SOON);
            photograph(mira, "asked");
            mira.click("text=/^Let .* write$/");
            assertThat(edda.locator(".said")).containsText("handed to you", SOON);
            assertThat(edda.locator(".ed-text")).containsText("Half a sentence");
            edda.click(".ed-text");
            edda.keyboard().press("Control+End");
            edda.keyboard().type(", and the other half.");
            assertThat(edda.locator(".ed-status")).containsText("Saved", SOON);
            assertThat(mira.locator(".presence")).containsText("Your words are saved.");
            mira.navigate(here);
            assertThat(mira.locator(".ed-text")).containsText("Half a sentence, and the other half.");
        }
    }

    @Test
    void a_taking_over_saves_the_words_of_the_first_and_silences_that_screen() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("light"))) {
            Page mira = signedIn(one, "mira");
            String here = begin(mira, "Taken from under her hands");
            mira.route("**/presence", route -> route.abort()); // her screen hears of it when she has written
            Page edda = signedIn(other, "edda");
            edda.navigate(here);
            edda.click("text=Take over");
            edda.waitForURL("**said=taken-over");
            assertThat(edda.locator(".presence")).hasCount(0);
            edda.click(".ed-text");
            edda.keyboard().type("Words of Edda.");
            assertThat(edda.locator(".ed-status")).containsText("Saved", SOON);
            mira.click(".ed-text");
            mira.keyboard().type("Words of Mira.");
            mira.unroute("**/presence");
            assertThat(mira.locator(".presence")).containsText("took this story over. Your words are saved.", SOON);
            assertThat(mira.locator(".ed-text")).hasAttribute("contenteditable", "false");
            photograph(mira, "ousted");
            mira.click("text=Compare and merge");
            assertThat(mira.locator(".diff")).containsText("Mira.");
            edda.navigate(here + "/history");
            assertThat(edda.locator(".versions").first()).containsText("Mira");
            edda.navigate(here);
            assertThat(edda.locator(".ed-text")).containsText("Words of Edda.");
        }
    }

    @Test
    void without_scripts_the_page_tells_who_is_in_and_the_form_takes_over() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("phone-dark").setJavaScriptEnabled(false))) {
            Page mira = signedIn(one, "mira");
            String here = begin(mira, "Read on an old machine");
            Page edda = signedIn(other, "edda");
            edda.navigate(here);
            assertThat(edda.locator(".presence")).containsText("is writing, since");
            photograph(edda, "no-script");
            edda.click("text=Take over");
            edda.fill("#body", "Written without scripts.");
            edda.click(".writing-save .button");
            edda.waitForURL("**said=saved");
            assertThat(mira.locator(".presence")).containsText("took this story over", SOON);
        }
    }

    @Test
    void axe_finds_nothing_while_somebody_else_writes() {
        var found = new ArrayList<String>();
        try (BrowserContext one = browser.newContext(Looks.of("light"))) {
            Page mira = signedIn(one, "mira");
            String here = begin(mira, "Looked at by axe");
            for (String look : List.of("light", "phone-dark")) {
                try (BrowserContext other = browser.newContext(Looks.of(look))) {
                    Page edda = signedIn(other, "edda");
                    edda.navigate(here);
                    edda.waitForSelector(".presence >> text=Only read");
                    photograph(edda, look);
                    found.addAll(Axe.judged(edda, look));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}

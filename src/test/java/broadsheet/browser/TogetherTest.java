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
    private static final LocatorAssertions.HasAttributeOptions WRITES_SOON =
            new LocatorAssertions.HasAttributeOptions().setTimeout(20_000);
    private static final LocatorAssertions.IsVisibleOptions SEEN_SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    private final OpenCourier paper;
    private final Browser browser;

    TogetherTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
    }

    private Page signedIn(BrowserContext context, String login) {
        return Door.in(context, paper.origin(), "/desk/stories", login, DemoStaff.PASSWORD);
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
            Page ines = signedIn(one, "ines");
            String here = begin(ines, "Two at one desk");
            ines.click(".ed-text");
            ines.keyboard().type("Half a sentence");
            Page mira = signedIn(other, "mira");
            assertThat(mira.locator(".slate .state-open").first()).containsText("is writing, since");
            mira.navigate(here);
            assertThat(mira.locator(".presence")).containsText("Ines");
            assertThat(mira.locator(".presence")).containsText("is writing, since");
            assertThat(mira.locator(".writing-save")).isHidden();
            assertThat(mira.locator(".ed-text")).hasAttribute("contenteditable", "false");
            photograph(mira, "second");
            mira.click(".presence >> text=Ask for it");
            Locator note = ines.locator(".ed-bar", new Page.LocatorOptions().setHasText("asks for this story"));
            assertThat(note).isVisible(SEEN_SOON);
            photograph(ines, "asked");
            ines.click("text=/^Let .* write$/");
            assertThat(mira.locator(".said")).containsText("handed to you", SOON);
            assertThat(mira.locator(".ed-text")).containsText("Half a sentence");
            mira.click(".ed-text");
            mira.keyboard().press("Control+End");
            mira.keyboard().type(", and the other half.");
            assertThat(mira.locator(".ed-status")).containsText("Saved", SOON);
            assertThat(ines.locator(".presence")).containsText("Your words are saved.");
            ines.navigate(here);
            assertThat(ines.locator(".ed-text")).containsText("Half a sentence, and the other half.");
        }
    }

    @Test
    void a_taking_over_saves_the_words_of_the_first_and_silences_that_screen() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("light"))) {
            Page ines = signedIn(one, "ines");
            String here = begin(ines, "Taken from under her hands");
            ines.route("**/presence", route -> route.abort()); // her screen hears of it when she has written
            Page mira = signedIn(other, "mira");
            mira.navigate(here);
            mira.click("text=Take over");
            mira.waitForURL("**said=taken-over");
            assertThat(mira.locator(".presence")).hasCount(0);
            assertThat(mira.locator(".ed-text")).hasAttribute("contenteditable", "true", WRITES_SOON);
            mira.click(".ed-text");
            mira.keyboard().type("Words of Mira.");
            assertThat(mira.locator(".ed-status")).containsText("Saved", SOON);
            ines.click(".ed-text");
            ines.keyboard().type("Words of Ines.");
            ines.unroute("**/presence");
            assertThat(ines.locator(".presence")).containsText("took this story over. Your words are saved.", SOON);
            assertThat(ines.locator(".ed-text")).hasAttribute("contenteditable", "false");
            photograph(ines, "ousted");
            ines.click("text=Compare and merge");
            assertThat(ines.locator(".merge")).containsText("saved this story meanwhile");
            assertThat(ines.locator(".merge .diff")).containsText("Ines.");
            mira.navigate(here + "/history");
            assertThat(mira.locator(".versions").first()).containsText("Ines");
            mira.navigate(here);
            assertThat(mira.locator(".ed-text")).containsText("Words of Mira.");
        }
    }

    @Test
    void a_taking_over_waits_for_the_last_words_of_the_first() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("light"))) {
            Page ines = signedIn(one, "ines");
            String here = begin(ines, "Handed on without a scratch");
            Page mira = signedIn(other, "mira");
            mira.navigate(here);
            ines.click(".ed-text");
            ines.keyboard().type("Words of Ines.");
            mira.click("text=Take over");
            assertThat(mira.locator(".ed-text")).containsText("Words of Ines.", SOON);
            assertThat(mira.locator(".ed-text")).hasAttribute("contenteditable", "true", WRITES_SOON);
            mira.click(".ed-text");
            mira.keyboard().press("Control+End");
            mira.keyboard().type(" Words of Mira.");
            assertThat(mira.locator(".ed-status")).containsText("Saved", SOON);
            assertThat(ines.locator(".presence")).containsText("Your words are saved.", SOON);
            assertThat(ines.locator(".ed-bar")).hasCount(0);
            assertThat(mira.locator(".ed-bar")).hasCount(0);
            ines.navigate(here);
            assertThat(ines.locator(".ed-text")).containsText("Words of Ines. Words of Mira.");
        }
    }

    @Test
    void without_scripts_the_page_tells_who_is_in_and_the_form_takes_over() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("phone-dark").setJavaScriptEnabled(false))) {
            Page ines = signedIn(one, "ines");
            String here = begin(ines, "Read on an old machine");
            Page mira = signedIn(other, "mira");
            mira.navigate(here);
            assertThat(mira.locator(".presence")).containsText("is writing, since");
            photograph(mira, "no-script");
            mira.click("text=Take over");
            mira.fill("#body", "Written without scripts.");
            mira.click(".writing-save .button");
            mira.waitForURL("**said=saved");
            assertThat(ines.locator(".presence")).containsText("took this story over", SOON);
        }
    }

    @Test
    void axe_finds_nothing_while_somebody_else_writes() {
        var found = new ArrayList<String>();
        try (BrowserContext one = browser.newContext(Looks.of("light"))) {
            Page ines = signedIn(one, "ines");
            String here = begin(ines, "Looked at by axe");
            for (String look : List.of("light", "phone-dark")) {
                try (BrowserContext other = browser.newContext(Looks.of(look))) {
                    Page mira = signedIn(other, "mira");
                    mira.navigate(here);
                    mira.waitForSelector(".presence >> text=Only read");
                    photograph(mira, look);
                    found.addAll(Axe.judged(mira, look));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}

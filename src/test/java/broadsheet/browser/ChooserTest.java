package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.demo.DemoStaff;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture chooser, the previews and the pinned stories of the editor, by keyboard and as axe sees them. */
@ExtendWith(InChromium.class)
class ChooserTest {
    private final OpenCourier paper;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    ChooserTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
    }

    private Page begun(BrowserContext context, String headline) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        Door.in(page, paper.origin(), "/desk/stories/new", "ines", DemoStaff.PASSWORD);
        page.fill("#headline", headline);
        page.click("main .button");
        page.waitForSelector(".ed-text");
        return page;
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/chooser-" + name + ".png")));
    }

    @Test
    void the_lead_photo_is_chosen_by_keyboard_alone_and_focus_comes_back() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = begun(context, "A photograph by keyboard");
            page.focus("summary:has-text('Lead photo')");
            page.keyboard().press("Enter");
            assertThat(page.locator("#lead-picture")).isHidden();
            page.keyboard().press("Tab");
            assertThat(page.locator("text='Choose: Lead photo'")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".chooser input[type=search]")).isFocused();
            page.waitForSelector(".chooser-tile");
            for (int i = 0; i < 40; i++) {
                page.keyboard().press("Tab");
            }
            assertThat(page.locator("dialog.chooser :focus, body:focus")).hasCount(1);
            page.focus(".chooser input[type=search]");
            page.keyboard().type("harbour");
            assertThat(page.locator(".chooser [role=status]")).containsText(Pattern.compile("^\\d+\\+? picture"));
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(".chooser-tile").first()).isFocused();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowLeft");
            String number = page.locator(".chooser-tile").first().getAttribute("data-id");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog.chooser")).hasCount(0);
            assertThat(page.locator("text='Choose another: Lead photo'")).isFocused();
            assertThat(page.locator("#lead-picture")).hasValue(number);
            assertThat(page.locator("#lead-credit")).not().hasValue("");
            assertThat(page.locator("[data-picture-field=lead-] img")).hasCount(1);
            page.keyboard().press("Enter");
            page.waitForSelector(".chooser-tile");
            page.keyboard().press("Escape");
            assertThat(page.locator("text='Choose another: Lead photo'")).isFocused();
            page.waitForCondition(() -> page.textContent(".ed-status").startsWith("Saved"));
            page.reload();
            assertThat(page.locator("#lead-picture")).hasValue(number);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_gallery_is_chosen_for_the_text() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = begun(context, "A gallery from the library");
            page.click(".ed-text");
            page.click("text=Insert");
            page.click("[role^=menuitem]:has-text('Gallery')");
            page.waitForSelector(".chooser-tile");
            page.locator(".chooser-tile:enabled").nth(0).click();
            page.locator(".chooser-tile:enabled").nth(1).click();
            photograph(page, "gallery");
            page.click("text='Insert 2 photos'");
            assertThat(page.locator(".ed-gallery .ed-picture")).hasCount(2);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_slot_of_the_front_page_gets_a_picture_of_its_own() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = context.newPage();
            page.onPageError(complaints::add);
            Door.in(page, paper.origin(), "/desk/front", "ruth", DemoStaff.PASSWORD);
            page.click("#lead summary");
            page.click("#lead button:has-text('Choose: Picture here')");
            String number = page.locator(".chooser-tile:enabled").nth(1).getAttribute("data-id");
            photograph(page, "slot");
            page.locator(".chooser-tile:enabled").nth(1).click();
            assertThat(page.locator("#p-lead")).hasValue(number);
            page.click("#lead button:has-text('Pin')");
            assertThat(page.locator("#lead .slot-pinned")).hasCount(1);
            assertThat(page.locator("#p-lead")).hasValue(number);
            page.click("text='Drop the draft'");
            page.click("text='Drop it'");
            assertThat(page.locator("#lead .slot-pinned")).hasCount(0);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void previews_follow_what_is_typed_and_stories_are_pinned() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = begun(context, "Ferries sail again");
            page.click("summary:has-text('Other headlines')");
            page.fill("#standfirst", "The strike is over.");
            page.fill("#social-title", "They sail!");
            assertThat(page.locator(".as-found-title")).hasText("Ferries sail again");
            assertThat(page.locator(".as-found-words")).hasText("The strike is over.");
            assertThat(page.locator(".as-shared-title")).hasText("They sail!");
            assertThat(page.locator("[data-length^=social]")).hasText("10 of about 70 characters");
            page.click("text='Choose: Social picture'");
            page.locator(".chooser-tile:enabled").first().click();
            assertThat(page.locator(".as-shared-picture img")).hasCount(1);
            page.click("summary:has-text('What to read next')");
            page.fill("#pins-find", "harbour");
            page.waitForSelector(".pins-one");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pins li")).hasCount(1);
            page.fill("#pins-find", "bridge");
            page.waitForSelector(".pins-one");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pins li")).hasCount(2);
            String second = page.locator(".pins li span").nth(1).textContent();
            page.click("[aria-label^='Move up']");
            assertThat(page.locator(".pins li span").first()).hasText(second);
            page.waitForCondition(() -> page.textContent(".ed-status").startsWith("Saved"));
            page.reload();
            page.click("summary:has-text('What to read next')");
            assertThat(page.locator(".pins li span").first()).hasText(second);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void axe_finds_nothing_in_light_and_dark_and_on_a_phone() {
        var found = new ArrayList<String>();
        for (String look : List.of("light", "phone-dark")) {
            try (BrowserContext context = browser.newContext(Looks.of(look))) {
                Page page = begun(context, "Seen by axe, " + look);
                for (var summary : page.locator(".more-fields summary").all()) {
                    summary.click();
                }
                page.fill("#standfirst", "What the story says, in one sentence that is long enough to be cut.");
                page.fill("#pins-find", "harbour");
                page.waitForSelector(".pins-one");
                page.keyboard().press("Enter");
                page.click("text='Choose: Social picture'");
                page.waitForSelector(".chooser-tile");
                page.waitForCondition(() -> (Boolean) page.evaluate(
                        "() => [...document.querySelectorAll('.chooser-tile img')].every((one) => one.complete)"));
                photograph(page, look);
                found.addAll(Axe.judged(page, look));
                page.locator(".chooser-tile:enabled").first().click();
                page.waitForCondition(() ->
                        (Boolean) page.evaluate("() => document.querySelector('.as-shared-picture img').complete"));
                page.locator(".shown-elsewhere").scrollIntoViewIfNeeded();
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/around-" + look + ".png")));
                found.addAll(Axe.judged(page, look + " around"));
                Object width = page.evaluate("() => document.documentElement.scrollWidth - screen.width");
                if (((Number) width).intValue() > 0) {
                    found.add(look + " is " + width + " px too wide");
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(complaints).isEmpty();
    }
}

package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands beside the text keeps up with what is being written in it. */
@ExtendWith(InChromium.class)
class BesideTheTextTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    BesideTheTextTest(Browser browser) {
        this.browser = browser;
        Door.hire(paper, "eve", "Eve Ek", "editor");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private Page desk(BrowserContext context, String address) {
        Page page = Door.in(context, origin, address, "eve");
        page.waitForSelector(".ed-text");
        return page;
    }

    private static void writes(Page page, String words) {
        page.click(".ed-text");
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private static void isRead(Page page, String words) {
        page.waitForURL("**said=published");
        page.click("text=As readers see it");
        assertThat(page.locator("main")).containsText(words);
    }

    private String drafted() {
        return "/desk/stories/"
                + paper.story("Budget passes")
                        .saying("<p>At last.</p>")
                        .drafted()
                        .value();
    }

    @Test
    void words_typed_a_moment_ago_are_published() {
        String here = drafted();
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = desk(context, here);
            writes(page, " Typed just now.");
            page.click("text=Publish now");
            page.waitForSelector(".all-the-same, .said");
            if (page.locator(".all-the-same").count() > 0) {
                assertThat(page.locator(".error")).hasCount(0);
                writes(page, " And now.");
                page.click("text=Publish all the same");
            }
            isRead(page, "Typed just now.");
        }
    }

    @Test
    void the_findings_and_what_is_lacking_are_told_while_one_writes() {
        String here = drafted();
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = desk(context, here);
            page.fill("#headline", "A".repeat(120));
            assertThat(page.locator("[data-findings]")).containsText("headline", SOON);
            page.fill("#headline", "");
            assertThat(page.locator(".ed-status"))
                    .containsText("The story needs a headline; the rest is kept on this device", SOON);
            page.fill("#headline", "Budget passes at last");
            assertThat(page.locator(".ed-status")).containsText("Saved", SOON);
        }
    }

    @Test
    void a_grown_text_can_be_published_as_soon_as_it_is_saved_by_itself() {
        String here = "/desk/stories/"
                + paper.story("Budget passes")
                        .saying("<p>At last.</p>")
                        .published()
                        .id()
                        .value();
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = desk(context, here);
            assertThat(page.locator("[data-when-ahead]")).isHidden();
            assertThat(page.locator("[data-when-same]")).isVisible();
            writes(page, " And more of it.");
            assertThat(page.locator("[data-state]")).containsText("not yet what readers see", SOON);
            assertThat(page.locator("[data-when-ahead]")).isVisible();
            assertThat(page.locator("[data-when-same]")).isHidden();
            page.click("text=Publish now");
            page.waitForSelector(".all-the-same, .said");
            if (page.locator(".all-the-same").count() > 0) {
                page.click("text=Publish all the same");
            }
            isRead(page, "And more of it.");
        }
    }

    @Test
    void a_caption_typed_before_the_photo_is_chosen_is_saved_and_nothing_is_offered_again() {
        String here = drafted();
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = desk(context, here);
            page.click("summary:has-text('Lead photo')");
            page.fill("#lead-caption", "The chamber at dusk ");
            page.fill("#lead-credit", "Photo: Pia");
            assertThat(page.locator(".ed-status")).containsText("Saved", SOON);
            page.click("button:text-is('Save')");
            page.waitForURL("**said=saved");
            for (int i = 0; i < 2; i++) {
                page.navigate(origin + here);
                page.waitForSelector(".ed-text");
                assertThat(page.locator("#lead-caption")).hasValue("The chamber at dusk");
                assertThat(page.locator("#lead-credit")).hasValue("Photo: Pia");
                assertThat(page.locator(".ed-bars")).isEmpty();
            }
        }
    }
}

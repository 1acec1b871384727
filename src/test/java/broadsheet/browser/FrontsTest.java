package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.masthead.RunBreaking;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The front page laid out by hand, and breaking news as it comes to a page that is open. */
@ExtendWith(InChromium.class)
class FrontsTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    FrontsTest(Browser browser) {
        this.browser = browser;
        for (String headline : List.of("Old harbour", "Ferry", "New bridge")) {
            trial.clock().advance(Duration.ofMinutes(1));
            paper.story(headline).in("politics").published();
        }
        Door.hire(paper, "fay", "Fay Falk", "front-editor");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private Page desk(BrowserContext context) {
        Page page = Door.in(context, origin, "/desk/front", "fay");
        page.waitForSelector(".layout-bar");
        return page;
    }

    private static String lead(Page page) {
        return page.innerText("#lead .slot-title");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Test
    void on_a_phone_the_slots_stand_before_the_stories_and_this_page_is_in_sight_in_the_menu() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true))) {
            Page page = desk(context);
            assertThat(page.locator("#lead").boundingBox().y)
                    .isLessThan(page.locator("#stories-title").boundingBox().y);
            PlaywrightAssertions.assertThat(page.locator(".desk-menu [aria-current]"))
                    .isInViewport();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "fronts-390.png")));
        }
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
            Page page = desk(context);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "fronts-1280.png")));
            assertThat(Axe.judged(page, "front")).isEmpty();
        }
    }

    @Test
    void a_story_is_dragged_into_a_slot() {
        try (var context = browser.newContext(Looks.of("desk"))) {
            Page page = desk(context);
            page.dragAndDrop("label:has-text('Old harbour')", "#lead .slot-title");
            page.waitForURL("**said=pinned**");
            assertThat(lead(page)).isEqualTo("Old harbour");
            assertThat(page.innerText("#lead .slot-name")).contains("Pinned");
        }
    }

    @Test
    void the_keyboard_alone_will_do() {
        try (var context = browser.newContext(Looks.of("desk"))) {
            Page page = desk(context);
            page.focus("[name=story]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.focus("#into");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**said=pinned**");
            assertThat(lead(page)).isEqualTo("Old harbour");
            page.focus(".layout-bar form[action$=publish] .button");
            page.keyboard().press("Enter");
            page.waitForURL("**said=laid-out");
        }
    }

    @Test
    void a_story_is_moved_by_keyboard_and_the_hand_stays_on_it() {
        try (var context = browser.newContext(Looks.of("desk"))) {
            Page page = desk(context);
            String first = lead(page);
            page.focus("#down-lead");
            page.keyboard().press("Enter");
            page.waitForURL("**said=moved-slot#down-second-1");
            PlaywrightAssertions.assertThat(page.locator("#down-second-1")).isFocused();
            photograph(page, "fronts-moved");
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Enter");
            page.waitForURL("**said=moved-slot#down-lead");
            PlaywrightAssertions.assertThat(page.locator("#down-lead")).isFocused();
            assertThat(lead(page)).isEqualTo(first);
        }
    }

    @Test
    void it_looks_well_on_every_screen() {
        for (String look : List.of("desk-light", "desk-dark", "phone-light", "phone-dark")) {
            try (var context = browser.newContext(Looks.of(look))) {
                Page page = desk(context);
                photograph(page, "fronts-" + look);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                page.navigate(origin + "/desk/front/breaking");
                photograph(page, "breaking-" + look);
            }
        }
    }

    @Test
    void breaking_news_comes_to_an_open_page_without_a_reload_and_goes_at_its_end() {
        try (var context = browser.newContext(Looks.of("desk"))) {
            Page page = context.newPage();
            page.setDefaultTimeout(15_000);
            page.clock().install();
            page.navigate(origin + "/");
            page.evaluate("() => { window.same = true; }");
            Instant end = trial.clock().instant().plusSeconds(600);
            paper.perform(writing -> new RunBreaking().run(writing, "Harbour closed", null, end, "Fay"));
            page.clock().runFor(5_000);
            page.waitForSelector(".strip:has-text('Harbour closed')");
            photograph(page, "strip");
            trial.clock().set(end);
            page.clock().runFor(5_000);
            PlaywrightAssertions.assertThat(page.locator(".strip")).hasText("");
            assertThat(page.evaluate("window.same")).isEqualTo(true);
        }
    }
}

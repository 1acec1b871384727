package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever would rather write Markdown does so, and loses nothing by it. */
@ExtendWith(InChromium.class)
class PlainWritingTest {
    private static final int PATIENCE = 20_000;
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    private static final LocatorAssertions.HasValueOptions SOON_THERE =
            new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE);

    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    PlainWritingTest(Browser browser) {
        this.browser = browser;
        Door.hire(paper, "eve", "Eve Ek", "editor");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    /** A story open in the editor, turned to Markdown, and its address. */
    private String turned(Page page, String here) {
        Door.in(page, origin, here, "eve", Door.PASSWORD);
        page.click("button[aria-label='More']");
        page.click("text=Edit as Markdown");
        assertThat(page.locator("#body")).isVisible();
        return here;
    }

    private String drafted() {
        return "/desk/stories/"
                + paper.story("Budget passes")
                        .saying("<p>At last.</p>")
                        .drafted()
                        .value();
    }

    @Test
    void markdown_saves_itself_and_the_editor_takes_over_from_it_and_back() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = Door.in(context, origin, drafted(), "eve");
            page.click(".ed-text");
            page.keyboard().press("Control+End");
            page.keyboard().type(" Typed just now.");
            page.click("button[aria-label='More']");
            page.click("text=Edit as Markdown");
            assertThat(page.locator("#body")).hasValue(Pattern.compile("At last\\. Typed just now\\.\\s*"), SOON_THERE);
            assertThat(page.locator(".ed-text")).hasCount(0);
            page.fill("#body", "At last, **all** of it.[^1]\n\n[^1]: So they say.");
            assertThat(page.locator(".ed-status")).containsText("Saved", SOON);
            page.fill("#body", "At last, **all** of it, too.[^1]\n\n[^1]: So they say.");
            page.click("button:text-is('Save')");
            page.waitForURL("**said=saved");
            assertThat(page.locator("#body")).isVisible();
            page.fill("#body", page.inputValue("#body").replace("too", "again"));
            page.click("text=Back to the editor");
            assertThat(page.locator(".ed-text")).containsText("At last, all of it, again.", SOON);
            assertThat(page.locator(".ed-text sup")).hasCount(1);
        }
    }

    @Test
    void words_of_a_tab_that_died_are_offered_again() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = context.newPage();
            String here = turned(page, drafted());
            // Signed out and not offline: a closing tab still sends, and what it sends goes out after all once online.
            context.clearCookies();
            page.fill("#body", "Words that nobody saved.");
            assertThat(page.locator(".ed-status")).containsText("your words are kept here", SOON);
            page.close();
            Page again = context.newPage();
            Door.in(again, origin, here, "eve", Door.PASSWORD);
            again.click("text=Restore them");
            assertThat(again.locator("#body")).hasValue("Words that nobody saved.");
            assertThat(again.locator(".ed-status")).containsText("Saved", SOON);
        }
    }

    @Test
    void two_tabs_that_collide_keep_both_texts() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page first = context.newPage();
            String here = turned(first, drafted());
            Page second = context.newPage();
            second.navigate(origin + here);
            first.fill("#body", "Words of the first.");
            assertThat(first.locator(".ed-status")).containsText("Saved", SOON);
            second.fill("#body", "Words of the second.");
            second.click("text=Compare and merge");
            assertThat(second.locator(".merge")).containsText("Words of the", SOON);
            assertThat(second.locator("#body")).hasValue(Pattern.compile("Words of the second\\.\\s*"));
            assertThat(second.locator("text=Back to the editor")).hasCount(0);
            second.fill("#body", "Words of both.");
            second.click("button:text-is('Save')");
            second.waitForURL("**said=saved");
            assertThat(second.locator("#body")).hasValue(Pattern.compile("Words of both\\.\\s*"));
        }
    }
}

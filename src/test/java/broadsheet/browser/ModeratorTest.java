package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A moderator who never touches the mouse (D4). */
@ExtendWith(InChromium.class)
class ModeratorTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();
    private final Story story;

    ModeratorTest(Browser browser) {
        this.browser = browser;
        paper.section("harbour", Moderation.BEFORE);
        this.story = paper.story("Harbour frozen for the first time in forty years")
                .in("harbour")
                .published();
        Door.hire(paper, "mod", "Mo Dern", "moderator");
        say("Bo Lind", "The ice is a foot thick, and I have seen it from the pier myself.");
        say("Mallory", "You are all fools, every one of you who believes this.");
        for (int i = 0; i < 5; i++) {
            say("Seller " + i, "Buy your skates at our great shop https://skates" + i + ".example now!");
        }
        say("Ines", "My grandmother told of the winter of 1963.\n\nOne could walk to the island then.");
        for (int i = 0; i < 30; i++) {
            say("Reader " + i, "An opinion of mine about the harbour, which is number " + "i".repeat(i + 1));
        }
    }

    private void say(String name, String words) {
        trial.clock().advance(Duration.ofMinutes(3));
        paper.comment(story).by(name).saying(words);
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private Page queue(String look) {
        Page page = browser.newContext(Looks.of(look)).newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(origin + "/desk/sign-in?next=/desk/comments");
        page.fill("[name=login]", "mod");
        page.fill("[name=password]", Door.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".q-list");
        return page;
    }

    private static void waits(Page page, String tab, String count) {
        PlaywrightAssertions.assertThat(page.locator("[data-count=" + tab + "]"))
                .hasText(count);
    }

    @Test
    void thirty_decisions_are_made_by_keys_alone() {
        Page page = queue("desk");
        page.waitForSelector(".q-entry:focus");
        String all = page.innerText("[data-count=pending]");
        int waiting = Integer.parseInt(all);
        assertThat(page.innerText(".q-entry:focus .q-words")).contains("foot thick");
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator(".q-entry:focus .q-words")).containsText("fools");
        waits(page, "pending", "" + (waiting - 1));
        page.keyboard().press("r");
        page.keyboard().press("1");
        waits(page, "pending", "" + (waiting - 2));
        PlaywrightAssertions.assertThat(page.locator(".q-live")).hasText("The comment is removed.");
        page.keyboard().press("u");
        waits(page, "pending", "" + (waiting - 1));
        PlaywrightAssertions.assertThat(page.locator(".q-entry:focus .q-words")).containsText("fools");
        page.keyboard().press("h");
        waits(page, "pending", "" + (waiting - 2));
        long begun = System.nanoTime();
        for (int i = 0; i < 26; i++) {
            page.keyboard().press(i % 3 == 0 ? "s" : "a");
        }
        PlaywrightAssertions.assertThat(page.locator(".q-failed")).hasCount(0);
        page.waitForSelector(".q-entry:focus");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
        page.keyboard().press("?");
        PlaywrightAssertions.assertThat(page.locator(".q-keys")).isVisible();
        page.keyboard().press("Escape");
        page.navigate(origin + "/desk/comments?tab=decided");
        assertThat(page.locator(".q-acts-done li").count()).isGreaterThan(25);
    }

    @Test
    void what_is_chosen_by_keys_is_decided_about_by_keys() {
        Page page = queue("desk");
        page.waitForSelector(".q-entry:focus");
        int waiting = Integer.parseInt(page.innerText("[data-count=pending]"));
        for (String key : List.of("x", "j", "x", "j", "a")) {
            page.keyboard().press(key);
        }
        page.waitForSelector("[role=status]:has-text('2 comments')");
        waits(page, "pending", "" + (waiting - 2));
        page.waitForSelector(".q-entry:focus");
        page.keyboard().press("u");
        waits(page, "pending", "" + waiting);
        page.waitForSelector(".q-entry:focus");
        for (String key : List.of("x", "r", "2")) {
            page.keyboard().press(key);
        }
        waits(page, "pending", "" + (waiting - 1));
        page.navigate(origin + "/desk/comments?tab=decided");
        assertThat(page.innerText(".q-acts-done li")).contains("It has nothing to do with what is talked about.");
    }

    @Test
    void what_cannot_be_done_comes_back_with_the_reason() {
        Page page = queue("desk");
        page.waitForSelector(".q-entry:focus");
        page.route("**/desk/comments", route -> {
            if (route.request().method().equals("POST")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator(".q-entry:focus .q-failed"))
                .isVisible();
        assertThat(page.innerText(".q-entry:focus .q-words")).contains("foot thick");
    }

    @Test
    void it_looks_well_on_every_screen() {
        for (String look : List.of("desk-light", "desk-dark", "phone-light", "phone-dark")) {
            Page page = queue(look);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "queue-" + look + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(look)
                    .isEqualTo(true);
            if (look.equals("desk-light")) {
                assertThat(Axe.judged(page, "queue")).isEmpty();
            }
            page.locator(".q-entry .q-time").first().click();
            page.waitForSelector(".q-page");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "comment-" + look + ".png")));
            page.navigate(origin + "/desk/moderation");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "lists-" + look + ".png")));
            page.context().close();
        }
    }
}

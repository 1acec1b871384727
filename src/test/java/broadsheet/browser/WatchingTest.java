package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member watches a topic, sees what is new there, reads it, and it is new no more. */
@ExtendWith(InChromium.class)
class WatchingTest {
    @ParameterizedTest
    @ValueSource(strings = {"light", "phone-dark"})
    void what_is_new_is_marked_until_it_was_seen(String look, Browser browser) {
        var wrong = new ArrayList<String>();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                BrowserContext context = browser.newContext(Looks.of(look).setBypassCSP(true))) {
            Story story = paper.story("The harbour bridge stays shut until spring")
                    .in("harbour")
                    .published();
            paper.comment(story).by("Old Pilot").saying("It was shut in the year of the ice, too.");
            String origin = paper.open().replace("127.0.0.1", "localhost");
            String topic = origin + "/forum/topics/" + story.id() + "-" + story.slug();
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            MemberTest.join(paper, page, origin);
            page.navigate(topic);
            look(page, look, "topic", wrong);
            page.click("button:has-text('Watch this conversation')");
            assertThat(page.locator("h1")).hasText("You are watching this conversation");
            look(page, look, "told", wrong);

            CommentId fresh = paper.comment(story)
                    .by("Bo Pier")
                    .saying("Then the ferry must go every half hour, not every hour.");
            page.navigate(origin + "/account/watching");
            assertThat(page.locator(".watching")).containsText("1 new");
            look(page, look, "list", wrong);
            page.waitForResponse(
                    response -> response.url().contains("/account/watching/")
                            && response.request().method().equals("POST"),
                    () -> {
                        page.click(".watching-title a");
                        assertThat(page.locator("#comment-" + fresh + ".is-new .comment-new"))
                                .hasText("New");
                    });
            look(page, look, "new", wrong);
            page.navigate(origin + "/account/watching");
            assertThat(page.locator(".watching")).containsText("Nothing new");
            page.waitForResponse("**/account/watching/*", () -> page.navigate(topic));
            assertThat(page.locator("#comment-" + fresh)).isVisible();
            assertThat(page.locator(".is-new")).hasCount(0);
            assertThat(page.locator("#name")).hasValue("Marta Quay");
            page.click("button:has-text('Watch no longer')");
            assertThat(page.locator(".watching")).hasCount(0);
            page.waitForResponse("**/account/watching/*", () -> page.navigate(topic));
            assertThat(page.locator(".watch")).hasText("Watch this conversation");
        }
        Assertions.assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "phone-dark"})
    void a_like_is_marked_where_it_was_given_and_taken_back_without_leaving_the_page(String look, Browser browser) {
        var wrong = new ArrayList<String>();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                BrowserContext context = browser.newContext(Looks.of(look).setBypassCSP(true))) {
            Story story = paper.story("The harbour bridge stays shut until spring")
                    .in("harbour")
                    .published();
            CommentId said = paper.comment(story).by("Old Pilot").saying("It was shut in the year of the ice, too.");
            String origin = paper.open().replace("127.0.0.1", "localhost");
            String newest = origin + story.address() + "/comments?order=newest";
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            MemberTest.join(paper, page, origin);
            page.waitForResponse("**/account/watching/*", () -> page.navigate(newest));
            var like = page.locator("#comment-" + said + " .like");
            like.click();
            assertThat(page.locator("main")).containsText("Your account is still new");
            trial.clock().advance(Duration.ofDays(2));
            page.waitForResponse("**/account/watching/*", () -> page.navigate(newest));
            assertThat(like).not().hasAttribute("aria-pressed", "true");
            like.focus();
            page.keyboard().press("Enter");
            assertThat(like).hasAttribute("aria-pressed", "true");
            assertThat(like.locator(".likes")).hasText("1");
            assertThat(like).isFocused();
            Assertions.assertThat(page.url()).isEqualTo(newest);
            look(page, look, "liked", wrong);
            page.waitForResponse("**/account/watching/*", () -> page.navigate(newest));
            assertThat(like).hasAttribute("aria-pressed", "true");
            like.click();
            assertThat(like).hasAttribute("aria-pressed", "false");
            assertThat(like.locator(".likes")).hasCount(0);
        }
        Assertions.assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String look, String name, List<String> wrong) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/watching-" + name + "-" + look + ".png")));
        wrong.addAll(Axe.judged(page, name + " " + look));
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            wrong.add(name + " " + look + ": has to be scrolled sideways");
        }
    }
}

package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.platform.challenge.Eyes;
import broadsheet.testing.RunningClock;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Guests who comment: with scripts, without, with the keyboard only, and those who cannot see the image. */
@ExtendWith(InChromium.class)
class TalkingTest {
    /** Where everything that a reader sees stands, the line that tells apart. */
    private static final String PLACES = "[...document.querySelectorAll('main *:not(.live, .live *)')]"
            + ".map(e => e.getBoundingClientRect()).map(r => [r.x, r.y, r.width, r.height].join()).join(' ')";

    private final OpenCourier paper;
    private final Browser browser;
    private final RunningClock clock;
    private final String story;

    TalkingTest(OpenCourier paper, Browser browser, RunningClock clock) {
        this.paper = paper;
        this.browser = browser;
        this.clock = clock;
        this.story = paper.address("ferry-strike-settlement");
    }

    /** Writes as slowly as people do: what comes within three seconds is held. */
    private void write(Page page, String name, String words) {
        page.fill("#name", name);
        page.fill("#comment", words);
        clock.advance(Duration.ofSeconds(5));
    }

    @Test
    void a_guest_with_scripts_solves_no_riddle_and_sees_the_comment_at_once() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            Page page = visitor.open(story).frame().page();
            write(page, "Marta Vane", "The early boat should wait for the school.");
            page.click("#comment-form button[type=submit]");
            page.waitForURL("**/receipt/**");
            assertThat(page.textContent("#own-comment")).contains("Marta Vane", "The early boat should wait");
            page.click(".actions a[href*='?at=']");
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.textContent("#conversation")).contains("The early boat should wait");
            visitor.open(story + "/comments?order=newest");
            assertThat(page.textContent("#conversation")).contains("The early boat should wait");
            page.click(".comment-tools a:has-text('Yours')");
            page.waitForURL("**/receipt/**");
            assertThat(page.textContent("#own-comment")).contains("The early boat should wait");
        }
    }

    @Test
    void where_moderators_read_first_only_the_guest_sees_the_comment_and_that_it_waits() {
        String world = paper.publish("world", "A story from abroad", "<p>Words from abroad.</p>")
                .address();
        try (var visitor = Visitor.atADesk(paper, browser)) {
            Page page = visitor.open(world).frame().page();
            write(page, "Marta Vane", "> They say so.\nRead me first.\nThen answer.");
            page.click("#comment-form button[type=submit]");
            page.waitForURL("**/receipt/**");
            visitor.open(world);
            page.waitForSelector("[data-own-comments] .comment-own");
            assertThat(page.textContent("[data-own-comments]")).contains("Read me first.");
            assertThat(page.locator("[data-own-comments] blockquote").innerText())
                    .isEqualTo("They say so.");
            assertThat(page.locator("[data-own-comments] .comment-body br").count())
                    .isEqualTo(1);
        }
        try (var other = Visitor.atADesk(paper, browser)) {
            other.open(world);
            assertThat(other.page().content()).doesNotContain("Read me first.");
        }
    }

    @Test
    void without_scripts_the_form_comes_back_with_an_image_and_all_that_was_typed() {
        try (var visitor = Visitor.withoutScripts(paper, browser)) {
            Page page = visitor.open(story).frame().page();
            write(page, "Old Pilot", "No script on my boat.");
            page.click("#comment-form button[type=submit]");
            page.waitForSelector(".challenge-image");
            visitor.photograph("step");
            assertThat(page.inputValue("#name")).isEqualTo("Old Pilot");
            assertThat(page.inputValue("#comment")).isEqualTo("No script on my boat.");
            String token = page.inputValue("[name=challenge]");
            clock.advance(Duration.ofSeconds(5));
            page.fill("#answer", Eyes.read(paper.challenges(), token).toLowerCase(java.util.Locale.ROOT));
            page.click(".actions button:not([name])");
            page.waitForURL("**/receipt/**");
            assertThat(page.getAttribute("#own-comment", "data-status")).isEqualTo("shown");
        }
    }

    @Test
    void who_cannot_see_the_image_sends_it_unanswered_and_a_moderator_reads_it() {
        try (var visitor = Visitor.withoutScripts(paper, browser)) {
            Page page = visitor.open(story).frame().page();
            write(page, "A Reader", "I cannot see it.");
            page.click("#comment-form button[type=submit]");
            page.click("button[name=unanswered]");
            page.waitForURL("**/receipt/**");
            assertThat(page.getAttribute("#own-comment", "data-status")).isEqualTo("pending");
        }
    }

    @Test
    void an_open_page_is_told_of_new_comments_and_nothing_on_it_moves() {
        String read = paper.publish("trade", "A story left open", "<p>Words that somebody is reading.</p>")
                .address();
        try (var visitor = Visitor.atADesk(paper, browser);
                var other = Visitor.atADesk(paper, browser)) {
            Page open = visitor.open(read).frame().page();
            Object before = open.evaluate(PLACES);
            for (String told : List.of("1 new comment", "2 new comments")) {
                Page page = other.open(read).frame().page();
                write(page, "Marta Vane", "For the one who reads on: " + told);
                page.click("#comment-form button[type=submit]");
                page.waitForURL("**/receipt/**");
                PlaywrightAssertions.assertThat(open.locator(".live")).hasText(told);
                assertThat(open.evaluate(PLACES)).isEqualTo(before);
            }
            open.click(".live a");
            PlaywrightAssertions.assertThat(open.locator("#conversation")).containsText("1 new comment");
        }
    }

    @Test
    void a_reply_is_written_with_the_keyboard_only() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            Page page = visitor.open(story + "/comments").frame().page();
            tabTo(page, "document.activeElement.matches('.comment-tools a')");
            page.keyboard().press("Enter");
            page.waitForURL("**?reply=*");
            tabTo(page, "document.activeElement.id === 'name'");
            page.keyboard().type("Keys Only");
            page.keyboard().press("Tab");
            page.keyboard().type("Not a mouse in the house.");
            tabTo(page, "document.activeElement.matches('#comment-form [type=submit]')");
            page.keyboard().press("Enter");
            page.waitForURL("**/receipt/**");
            assertThat(page.textContent("#own-comment")).contains("Not a mouse in the house.");
        }
    }

    /** Presses Tab until it is there; the focus must be seen all the way. */
    private static void tabTo(Page page, String there) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate(there).equals(true)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + there);
    }
}

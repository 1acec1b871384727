package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import broadsheet.demo.DemoStaff;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The newsroom in a real browser: a story from its first line to its end, and every screen as axe sees it. */
@ExtendWith(InChromium.class)
class DeskTest {
    private final OpenCourier paper;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    DeskTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
    }

    private Page signedIn(BrowserContext context, String login) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        return Door.in(page, paper.origin(), "/desk/stories", login, DemoStaff.PASSWORD);
    }

    @Test
    void a_story_is_written_saved_by_itself_published_and_killed() {
        try (BrowserContext context = browser.newContext(Looks.of("light"))) {
            Page page = signedIn(context, "mira");
            page.click("text=New story");
            page.fill("#headline", "Ferry strike ends after nine days");
            page.click("main .button");
            page.waitForSelector(".ed-text");
            page.click(".ed-text");
            page.keyboard().type("The ferries sail again on Thursday.");
            page.waitForCondition(() -> page.textContent(".ed-status").startsWith("Saved"));
            String here = page.url().replaceAll("\\?.*", "");
            page.navigate(here);
            assertThat(page.textContent(".ed-text")).contains("The ferries sail again on Thursday.");
            page.click("text=Publish now");
            page.click("text=Publish all the same");
            page.waitForURL("**said=published");
            String address = page.getAttribute("text=As readers see it", "href");
            assertThat(page.navigate(paper.origin() + address).status()).isEqualTo(200);
            assertThat(page.textContent("main")).contains("The ferries sail again on Thursday.");
            page.navigate(here);
            page.click("summary:has-text('Kill')");
            page.click("text=Kill the story");
            page.waitForURL("**said=killed");
            assertThat(page.navigate(paper.origin() + address).status()).isEqualTo(410);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void two_who_write_at_once_are_shown_both_texts() {
        try (BrowserContext one = browser.newContext(Looks.of("light"));
                BrowserContext other = browser.newContext(Looks.of("light"))) {
            Page mira = signedIn(one, "mira");
            mira.click("text=New story");
            mira.fill("#headline", "Two hands on one story");
            mira.click("main .button");
            mira.waitForSelector(".ed-text");
            String here = mira.url().replaceAll("\\?.*", "");
            mira.route("**/presence", route -> route.abort()); // her screen does not hear that it was taken over
            Page edda = signedIn(other, "edda");
            edda.navigate(here);
            if (edda.locator(".presence").count() > 0) {
                edda.click("text=Take over");
                edda.waitForURL("**said=taken-over");
                edda.waitForSelector(".ed-text[contenteditable=true]");
            }
            edda.click(".ed-text");
            edda.keyboard().type("Words of Edda.");
            edda.click(".writing-save .button");
            edda.waitForURL("**said=saved");
            mira.click(".ed-text");
            mira.keyboard().type("Words of Mira.");
            mira.click(".writing-save .button");
            mira.waitForSelector("#merge-title");
            assertThat(mira.textContent("#merge-title")).contains("Edda Falk saved this story meanwhile");
            assertThat(mira.textContent(".diff del")).contains("Edda");
            assertThat(mira.textContent(".diff ins")).contains("Mira");
            assertThat(mira.textContent(".ed-text")).contains("Words of Mira.");
        }
    }

    @Test
    void axe_finds_nothing_on_any_screen_and_nothing_scrolls_sideways() {
        var found = new ArrayList<String>();
        for (String look : List.of("light", "phone-dark")) {
            try (BrowserContext context = browser.newContext(Looks.of(look))) {
                Page page = signedIn(context, "edda");
                page.navigate(paper.origin() + "/desk/stories?q=harbour+bridge+budget");
                page.click(".slate-title a");
                page.waitForSelector(".ed-text");
                String story = page.url();
                for (String address : List.of(
                        "/desk",
                        "/desk/stories",
                        "/desk/stories/new",
                        story,
                        story + "/history",
                        story + "/preview",
                        "/desk/front",
                        "/desk/front/breaking",
                        "/desk/comments",
                        "/desk/pictures",
                        "/desk/sections",
                        "/desk/settings/checks",
                        "/desk/paper",
                        "/desk/paper/look",
                        "/desk/record",
                        "/desk/people",
                        "/desk/account")) {
                    page.navigate(address.startsWith("/") ? paper.origin() + address : address);
                    String name = look + address.replaceAll("[^a-z]+", "-");
                    page.screenshot(
                            new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/desk-" + name + ".png")));
                    photographForTheGuides(page, look);
                    found.addAll(Axe.judged(page, name));
                    found.addAll(tooWide(page, name));
                }
            }
        }
        assertThat(found).isEmpty();
        assertThat(complaints).isEmpty();
    }

    /** A phone makes its window as wide as the page, so what counts is the screen. */
    private static List<String> tooWide(Page page, String name) {
        int width = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        int most = page.viewportSize().width;
        return width > most ? List.of(name + " is " + (width - most) + " px too wide") : List.of();
    }

    @Test
    void no_word_is_so_long_that_a_page_scrolls_sideways_on_a_phone() {
        String word = "w".repeat(100);
        var found = new ArrayList<String>();
        try (BrowserContext context = browser.newContext(Looks.of("phone-light"))) {
            Page page = signedIn(context, "edda");
            page.navigate(paper.origin() + "/desk/stories/new");
            page.fill("#headline", "A" + word);
            page.click("main .button");
            page.waitForSelector(".ed-text");
            String story = page.url().replaceAll("\\?.*", "");
            page.navigate(paper.origin() + "/desk/people/new");
            page.fill("[name=login]", "longest");
            page.fill("[name=name]", word);
            page.fill("[name=email]", "longest@example.org");
            page.locator("select[name=role]").first().selectOption(new SelectOption().setIndex(1));
            page.click("main .button");
            page.waitForSelector(".once");
            String person = page.url().replaceAll("\\?.*", "");
            for (String address : List.of(
                    story,
                    story + "/history",
                    story + "/preview",
                    person,
                    paper.origin() + "/desk",
                    paper.origin() + "/desk/stories",
                    paper.origin() + "/desk/people",
                    paper.origin() + "/desk/people/roles",
                    paper.origin() + "/desk/record")) {
                page.navigate(address);
                found.addAll(tooWide(page, address.replace(paper.origin(), "")));
            }
        }
        assertThat(found).isEmpty();
    }

    /** The pictures of docs/03-the-desk are taken anew with {@code -Dwrite.docs=true}. */
    private static void photographForTheGuides(Page page, String look) {
        String name = page.url()
                .replaceAll("\\?.*", "")
                .replaceAll(".*/", "")
                .replaceAll("\\d+", "editor")
                .replace("comments", "moderation");
        if (Boolean.getBoolean("write.docs")
                && look.equals("light")
                && List.of("stories", "editor", "history", "sections", "moderation")
                        .contains(name)) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/03-the-desk/" + name + ".png")));
        }
    }
}

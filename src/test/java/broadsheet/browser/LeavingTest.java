package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import broadsheet.story.Story;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member signs in with a mailed code, comments, takes the own data along and deletes the account. */
@ExtendWith(InChromium.class)
class LeavingTest {
    private static final String WORDS = "It was shut in the year of the ice, too.";

    private static void comes(TestPaper paper, Page page, String origin, Story story) {
        MemberTest.join(paper, page, origin);
        page.click("main button:has-text('Sign out')");
        page.waitForURL(origin + "/");
        paper.trial().clock().advance(Duration.ofMinutes(2));
        page.navigate(origin + "/account/sign-in?to=" + story.address());
        page.fill("#email", "marta@example.org");
        page.click("main button:has-text('Send me a code')");
        page.waitForSelector("#code");
        page.fill("#code", new ReadersPost(paper).newest("marta@example.org").code());
        page.keyboard().press("Enter");
        page.waitForURL(origin + story.address());
    }

    private static void speaks(TestPaper paper, Page page) {
        page.focus("#comment");
        assertThat(page.locator("#name")).hasValue("Marta Quay");
        page.fill("#comment", WORDS);
        paper.trial().clock().advance(Duration.ofSeconds(5)); // faster is held
        page.click("#comment-form button[type=submit]");
        page.waitForURL("**/receipt/**");
        assertThat(page.locator("#own-comment")).containsText("Marta Quay");
    }

    private static String taken(Page page, String origin) {
        page.navigate(origin + "/account");
        page.click("main a:has-text('Take your data away')");
        Download download = page.waitForDownload(() -> page.click("main a:has-text('Download')"));
        try (InputStream in = download.createReadStream();
                var zip = new ZipInputStream(in)) {
            Assertions.assertThat(zip.getNextEntry().getName()).isEqualTo("data.json");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> addresses(Story story) {
        String topic = "/forum/topics/" + story.id() + "-" + story.slug();
        return List.of(
                "/",
                "/harbour",
                story.address(),
                story.address() + "/comments",
                story.address() + "/comments/feed.xml",
                topic,
                "/forum",
                "/forum/stories",
                "/transparency");
    }

    @ParameterizedTest
    @CsvSource({"light, keep", "phone-dark, remove"})
    void a_member_comments_takes_the_data_along_and_leaves_and_the_name_is_on_no_page(
            String look, String wish, Browser browser) {
        var wrong = new ArrayList<String>();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                BrowserContext hers = browser.newContext(Looks.of(look).setBypassCSP(true));
                BrowserContext others = browser.newContext(Looks.of(look))) {
            Story story = paper.story("The harbour bridge stays shut until spring")
                    .in("harbour")
                    .published();
            String origin = paper.open().replace("127.0.0.1", "localhost");
            Page page = hers.newPage();
            page.setDefaultTimeout(30_000);
            comes(paper, page, origin, story);
            speaks(paper, page);
            Page other = others.newPage();
            other.navigate(origin + story.address() + "/comments");
            assertThat(other.locator(".comment-name")).hasText("Marta Quay");
            addresses(story).forEach(paper::get);
            Assertions.assertThat(taken(page, origin)).contains("Marta Quay", "marta@example.org", WORDS);

            page.navigate(origin + "/account");
            page.click("main a:has-text('Delete your account')");
            look(page, look, "delete", wrong);
            page.check("#wish-" + wish);
            page.click("main button:has-text('Delete for good')");
            page.waitForURL(origin + "/account/deleted");
            look(page, look, "deleted", wrong);
            Assertions.assertThat(hers.cookies()).isEmpty();
            page.navigate(origin + "/account");
            page.waitForURL(origin + "/account/sign-in?to=%2Faccount");

            for (Page anybodys : List.of(page, other)) {
                for (String place : List.of(story.address(), story.address() + "/comments")) {
                    anybodys.navigate(origin + place);
                    if (wish.equals("keep")) {
                        assertThat(anybodys.locator("#conversation .comment-name"))
                                .hasText("deleted user");
                        assertThat(anybodys.locator("#conversation .comment-body"))
                                .hasText(WORDS);
                    } else {
                        assertThat(anybodys.locator("#conversation")).not().containsText(WORDS);
                    }
                    Assertions.assertThat(anybodys.content()).doesNotContain("Marta", "Quay", "marta@");
                }
            }
            look(page, look, wish, wrong);
            Assertions.assertThat(
                            page.evaluate("() => JSON.stringify(localStorage)").toString())
                    .doesNotContain("Marta", "marta@");
            for (String address : addresses(story)) {
                Assertions.assertThat(paper.get(address).text()).as(address).doesNotContain("Marta", "marta@");
            }
            paper.assertExact();
        }
        Assertions.assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String look, String name, List<String> wrong) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/leaving-" + name + "-" + look + ".png")));
        wrong.addAll(Axe.judged(page, name + " " + look));
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            wrong.add(name + " " + look + ": has to be scrolled sideways");
        }
    }
}

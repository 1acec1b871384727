package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader makes an account with a mailed code, signs in with a passkey, and leaves again. */
@ExtendWith(InChromium.class)
class MemberTest {
    private static final String MARTA = "marta@example.org";

    private static void press(Page page, String button, String then) {
        page.click("main button:has-text(\"" + button + "\")");
        page.waitForURL(then);
    }

    /** Marta Quay opens an account by a mailed code. */
    static void join(TestPaper paper, Page page, String origin) {
        page.navigate(origin + "/account");
        page.waitForURL(origin + "/account/sign-in?to=%2Faccount");
        page.fill("#email", MARTA);
        page.keyboard().press("Enter");
        page.waitForSelector("#code");
        page.keyboard().type(new ReadersPost(paper).newest(MARTA).code());
        page.keyboard().press("Enter");
        page.waitForSelector("#name");
        page.keyboard().type("Marta Quay");
        page.keyboard().press("Enter");
        page.waitForURL(origin + "/account");
    }

    @BothDatabases
    void a_reader_comes_by_code_and_by_passkey_and_leaves(Trial trial, Browser browser) {
        var complaints = new ArrayList<String>();
        try (var paper = TestPaper.on(trial);
                BrowserContext context = browser.newContext()) {
            String origin = paper.open().replace("127.0.0.1", "localhost");
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            PasskeyTest.plugIn(context, page);
            join(paper, page, origin);
            assertThat(page.textContent("h1")).isEqualTo("Marta Quay");

            page.fill("#passkey-name", "My phone");
            press(page, "Set up a passkey", origin + "/account?said=passkey");
            assertThat(page.textContent("main")).contains("My phone");
            press(page, "Sign out", origin + "/");
            page.navigate(origin + "/account/sign-in?to=/archive");
            press(page, "Sign in with a passkey", origin + "/archive");

            trial.clock().advance(Duration.ofMinutes(11));
            page.navigate(origin + "/account/delete");
            page.waitForURL(origin + "/account/prove?to=%2Faccount%2Fdelete");
            press(page, "Use a passkey", origin + "/account/delete");
            page.check("#wish-remove");
            press(page, "Delete for good", origin + "/account/deleted");
            page.navigate(origin + "/account/sign-in");
            press(page, "Sign in with a passkey", origin + "/account/sign-in?said=passkey");
            assertThat(page.textContent("[role=alert]")).contains("belongs to no account here");
            assertThat(context.cookies()).isEmpty();
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_pages_of_an_account_can_be_read_on_every_screen(Browser browser) {
        var wrong = new ArrayList<String>();
        for (String look : List.of("light", "phone-dark")) {
            try (var trial = Trial.on(Trial.Kind.SQLITE);
                    var paper = TestPaper.on(trial);
                    BrowserContext context = browser.newContext(Looks.of(look).setBypassCSP(true))) {
                String origin = paper.open().replace("127.0.0.1", "localhost");
                Page page = context.newPage();
                page.setDefaultTimeout(30_000);
                page.navigate(origin + "/account/sign-in");
                look(page, look, "sign-in", wrong);
                page.fill("#email", MARTA);
                page.click("main button:has-text(\"Send me a code\")");
                page.waitForSelector("#code");
                look(page, look, "code", wrong);
                page.fill("#code", "00000000");
                page.click("main button:has-text(\"Go on\")");
                page.waitForSelector("#code-error");
                look(page, look, "code-wrong", wrong);
                page.navigate(origin + new ReadersPost(paper).newest(MARTA).link());
                look(page, look, "link", wrong);
                page.click("main button");
                page.waitForSelector("#name");
                look(page, look, "join", wrong);
                page.fill("#name", "Marta Quay");
                page.click("main button:has-text(\"Make my account\")");
                page.waitForURL(origin + "/account");
                look(page, look, "account", wrong);
                for (String address : List.of("address", "data", "delete", "prove", "deleted")) {
                    page.navigate(origin + "/account/" + address);
                    look(page, look, address, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String look, String name, List<String> wrong) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/member-" + name + "-" + look + ".png")));
        wrong.addAll(Axe.judged(page, name + " " + look));
        boolean isTooWide = (Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
        if (isTooWide) {
            wrong.add(name + " " + look + ": has to be scrolled sideways");
        }
    }
}

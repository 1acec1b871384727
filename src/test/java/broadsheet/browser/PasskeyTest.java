package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** A passkey of Chromium's virtual authenticator: registered, signed in with, and removed. */
@ExtendWith(InChromium.class)
class PasskeyTest {
    /** Puts a device with a fingerprint reader into this browser. */
    static void plugIn(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private static void setUp(TestPaper paper, Page page, String origin) {
        page.navigate(origin + paper.whole().identity().setUp().freshLink().orElseThrow());
        page.fill("#name", "Edda Falk");
        page.fill("#login", "edda");
        page.fill("#password", Door.PASSWORD);
        page.click("text=Begin");
        page.waitForURL(origin + "/desk?said=welcome");
    }

    private static void press(Page page, String button, String then) {
        page.click("button:has-text(\"" + button + "\")");
        page.waitForURL(then);
    }

    private static List<String> acts(TestPaper paper) {
        var record = paper.whole().identity().record();
        return paper.database().read(reading -> record.page(reading, null, 10)).stream()
                .map(line -> line.act())
                .toList();
    }

    @BothDatabases
    void a_passkey_lets_in_until_it_is_removed(Trial trial, Browser browser) {
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
            plugIn(context, page);
            setUp(paper, page, origin);

            page.navigate(origin + "/desk/account");
            page.fill("#passkey-name", "My phone");
            press(page, "Register a passkey", origin + "/desk/account?said=passkey");
            assertThat(page.textContent("main")).contains("My phone");
            page.click("button:has-text(\"Register a passkey\")");
            page.waitForSelector("text=This device has a passkey for you already.");

            press(page, "Sign out", origin + "/desk/sign-in");
            press(page, "Sign in with a passkey", origin + "/desk");
            assertThat(page.textContent("header")).contains("Edda Falk");

            press(page, "Sign out", origin + "/desk/sign-in");
            press(page, "Sign in with a passkey", origin + "/desk");
            page.navigate(origin + "/desk/account");
            press(page, "Remove", origin + "/desk/account?said=no-passkey");
            press(page, "Sign out", origin + "/desk/sign-in");
            press(page, "Sign in with a passkey", origin + "/desk/sign-in?said=passkey-unknown");
            assertThat(page.textContent("[role=status]")).contains("lets nobody in here");
            assertThat(acts(paper))
                    .containsExactly(
                            "removed a passkey",
                            "signed in with a passkey",
                            "signed in with a passkey",
                            "registered a passkey",
                            "set up the paper");
        }
        assertThat(complaints).isEmpty();
    }

    @BothDatabases
    void an_answer_is_good_once_and_only_for_what_was_asked(Trial trial, Browser browser) {
        try (var paper = TestPaper.on(trial);
                BrowserContext context = browser.newContext()) {
            String origin = paper.open().replace("127.0.0.1", "localhost");
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            plugIn(context, page);
            setUp(paper, page, origin);
            page.navigate(origin + "/desk/account");
            press(page, "Register a passkey", origin + "/desk/account?said=passkey");
            press(page, "Sign out", origin + "/desk/sign-in");
            var sent = page.waitForRequest(
                    request -> request.method().equals("POST"),
                    () -> page.click("button:has-text(\"Sign in with a passkey\")"));
            page.waitForURL(origin + "/desk");
            String form = String.valueOf(sent.postData());
            press(page, "Sign out", origin + "/desk/sign-in");
            Object again = page.evaluate(
                    "form => fetch('/desk/sign-in/passkey', { method: 'POST', body: new URLSearchParams(form) })"
                            + ".then(answer => answer.url)",
                    form);
            assertThat(String.valueOf(again)).endsWith("?said=passkey-unknown");
            page.navigate(origin + "/desk");
            assertThat(page.url()).isEqualTo(origin + "/desk/sign-in");
        }
    }

    @BothDatabases
    void a_passkey_is_second_factor_enough_for_a_role_that_asks_for_one(Trial trial, Browser browser) {
        try (var paper = TestPaper.on(trial);
                BrowserContext context = browser.newContext()) {
            String origin = paper.open().replace("127.0.0.1", "localhost");
            Page page = context.newPage();
            page.setDefaultTimeout(30_000);
            plugIn(context, page);
            setUp(paper, page, origin);
            page.navigate(origin + "/desk/people/roles/administrator");
            page.check("[name=second-factor]");
            press(page, "Save", origin + "/desk/sign-in?next=%2Fdesk%2Fpeople%2Froles");
            page.fill("#login", "edda");
            page.fill("#password", Door.PASSWORD);
            page.click("button:has-text(\"Sign in\") >> nth=0");
            page.waitForURL(origin + "/desk/account/second-factor");
            page.navigate(origin + "/desk/account");
            press(page, "Register a passkey", origin + "/desk/account?said=passkey");
            page.navigate(origin + "/desk");
            assertThat(page.url()).isEqualTo(origin + "/desk");
            press(page, "Sign out", origin + "/desk/sign-in");
            page.fill("#login", "edda");
            page.fill("#password", Door.PASSWORD);
            page.click("button:has-text(\"Sign in\") >> nth=0");
            page.waitForURL(origin + "/desk/sign-in/code?next=/desk");
            assertThat(page.textContent("main")).contains("yours is a passkey");
            page.click("main >> text=sign in");
            press(page, "Sign in with a passkey", origin + "/desk");
        }
    }
}

package broadsheet.browser;

import broadsheet.identity.People;
import broadsheet.testing.TestPaper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** Through the door of a paper with name and password, in whatever test somebody works at the desk. */
final class Door {
    /** The password of people whom a test hires for itself. */
    static final String PASSWORD = "a quiet harbour at dawn";

    private static final int PATIENCE_MILLIS = 20_000;

    private Door() {}

    /** Hires somebody for one test, with the password above. */
    static void hire(TestPaper paper, String login, String name, String role) {
        paper.whole().identity().people().hireForDemo(List.of(new People.Invented(login, name, role)), PASSWORD);
    }

    /** A new page on which somebody whom the test hired has come in and stands at the address. */
    static Page in(BrowserContext context, String origin, String address, String login) {
        return in(context.newPage(), origin, address, login, PASSWORD);
    }

    /** A new page on which somebody with this password has come in and stands at the address. */
    static Page in(BrowserContext context, String origin, String address, String login, String password) {
        return in(context.newPage(), origin, address, login, password);
    }

    /** The same on a page that somebody listens to already. */
    static Page in(Page page, String origin, String address, String login, String password) {
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.navigate(origin + "/desk/sign-in?next=" + address);
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("main button:has-text('Sign in') >> nth=0");
        page.waitForURL(origin + address);
        return page;
    }
}

package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person with a browser of their own. When they leave, it is checked that nothing was asked of anybody but the paper,
 * that the browser had nothing to complain of, such as a breach of the page's policy, and that no cookie was set.
 */
final class Visitor implements AutoCloseable {
    private static final String EXPECTED = "Failed to load resource: the server responded with a status of 4";

    private final OpenCourier paper;
    private final BrowserContext context;
    private final Page page;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visitor(OpenCourier paper, Browser browser, Browser.NewContextOptions options) {
        this.paper = paper;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onRequest(request -> {
            if (!request.url().startsWith(paper.origin() + "/")) {
                foreign.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(EXPECTED)) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Visitor atADesk(OpenCourier paper, Browser browser) {
        return new Visitor(paper, browser, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Visitor inTheDark(OpenCourier paper, Browser browser) {
        return new Visitor(
                paper,
                browser,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.DARK));
    }

    static Visitor withoutScripts(OpenCourier paper, Browser browser) {
        return new Visitor(
                paper,
                browser,
                new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    static Visitor onAPhone(OpenCourier paper, Browser browser, int width) {
        return new Visitor(
                paper,
                browser,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setIsMobile(true)
                        .setHasTouch(true));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens an address of the paper. */
    Response open(String address) {
        return page.navigate(paper.origin() + address);
    }

    /** The address of the page that is open, without scheme and host. */
    String address() {
        return page.url().substring(paper.origin().length());
    }

    /** Takes a picture of the page for people to look at. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        var cookies = context.cookies();
        context.close();
        assertThat(foreign).as("requests to others").isEmpty();
        assertThat(complaints).as("complaints of the browser").isEmpty();
        assertThat(cookies).isEmpty();
    }
}

package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A reporter at the editor. When they leave, it is checked that what the editor wrote is what the paper keeps, and that
 * the browser had nothing to complain of.
 */
final class Writer implements AutoCloseable {
    private static final String PASTE = """
            ([where, html, text]) => { const data = new DataTransfer();
              if (html) data.setData("text/html", html); data.setData("text/plain", text);
              document.querySelector(where).dispatchEvent(
                new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); }""";

    private final EditorDesk desk;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Writer(EditorDesk desk, Browser browser, Browser.NewContextOptions options) {
        this.desk = desk;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().startsWith("Failed to load resource");
            if ((message.type().equals("error") || message.type().equals("warning")) && !refusal) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onDialog(dialog -> dialog.accept());
        open();
    }

    Writer(EditorDesk desk, Browser browser) {
        this(desk, browser, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    Page page() {
        return page;
    }

    void open() {
        page.navigate(desk.origin() + "/");
        assertThat(complaints).isEmpty();
        page.waitForSelector(".ed-text");
    }

    Writer at() {
        page.focus(".ed-text");
        return this;
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Goes to the tools, along them to the one of that name, and presses it, by keyboard only. */
    void tool(String name) {
        press("Alt+F10");
        for (int i = 0; i < 20 && !focused().equals(name); i++) {
            press("ArrowRight");
        }
        assertThat(focused()).isEqualTo(name);
        press("Enter");
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.ariaLabel ?? document.activeElement.innerText.trim()");
    }

    /** Chooses from a menu of the tools by typing the first letters. */
    void choose(String menu, String entry) {
        tool(menu);
        for (int i = 0; i < 20 && !focused().startsWith(entry); i++) {
            press("ArrowDown");
        }
        assertThat(focused()).startsWith(entry);
        press("Enter");
    }

    void paste(String html, String text) {
        paste(".ed-text", html, text);
    }

    void paste(String where, String html, String text) {
        page.evaluate(PASTE, List.of(where, html, text));
    }

    /** What the editor writes into the form; it must be what the paper keeps, to the letter. */
    String html() {
        String html = (String) page.evaluate("document.querySelector('textarea').editor.html()");
        assertThat(Allowed.body(html).html()).isEqualTo(html);
        return html;
    }

    void waitFor(String condition) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(condition)));
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    Object evaluate(String script) {
        return page.evaluate(script);
    }

    Object evaluate(String script, Map<String, ?> given) {
        return page.evaluate(script, given);
    }

    @Override
    public void close() {
        html();
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}

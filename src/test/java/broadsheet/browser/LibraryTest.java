package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library by hand: files sent with what became of each, unused pictures cleared, a video chosen in the editor. */
@ExtendWith(InChromium.class)
class LibraryTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    LibraryTest(Browser browser) {
        this.browser = browser;
        Door.hire(paper, "pia", "Pia Poe", "administrator");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private Page desk(BrowserContext context) {
        Page page = Door.in(context, origin, "/desk/pictures", "pia");
        page.waitForSelector(".library-send");
        return page;
    }

    private static FilePayload photo(String caption, int width) {
        var image = new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(40, 70, 110), 0, 300, new Color(230, 180, 130)));
        pen.fillRect(0, 0, width, 300);
        pen.dispose();
        return new FilePayload(
                caption + ".jpg",
                "image/jpeg",
                PressPhoto.write(image, PictureWords.of(caption, "The Courier", caption)));
    }

    private static byte[] ferry() {
        try (InputStream in = Objects.requireNonNull(
                LibraryTest.class.getResourceAsStream("/broadsheet/demo/paper/video/ferry-timelapse.mp4"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void look(Page page, List<String> found, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        found.addAll(Axe.judged(page, name));
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("%s is no wider than the screen", name)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "phone", "phone-dark"})
    void files_are_sent_unused_ones_cleared_and_a_video_is_placed(String look) {
        try (var context = browser.newContext(Looks.of(look))) {
            Page page = desk(context);
            var found = new ArrayList<String>();
            page.setInputFiles("#files", new FilePayload[] {
                photo("Dawn at the quay", 400),
                new FilePayload("notes.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8)),
                photo("Dusk at the quay, seen from the harbour office", 410)
            });
            assertThat(page.locator(".sending-sum")).containsText("2 taken, 1 not taken.");
            assertThat(page.locator(".sending .is-refused")).containsText("JPEG, PNG, GIF or WebP");
            look(page, found, "library-sent-" + look);

            page.navigate(origin + "/desk/pictures?show=unused");
            page.check("#choose-all");
            assertThat(page.locator(".library-choose input:checked")).hasCount(2);
            look(page, found, "library-unused-" + look);
            page.uncheck(".library-choose >> nth=0 >> input");
            page.click("text=Delete the chosen");
            assertThat(page.locator("h1")).hasText("Delete 1 picture?");
            page.check("[name=sure]");
            look(page, found, "library-delete-" + look);
            page.click(".danger");
            assertThat(page.locator("[role=status]")).hasText("1 picture deleted.");

            page.navigate(origin + "/desk/videos");
            look(page, found, "videos-empty-" + look);
            page.setInputFiles("#video", new FilePayload("ferry.mp4", "video/mp4", ferry()));
            page.setInputFiles("#poster", photo("The ferry", 640));
            page.setInputFiles(
                    "#captions",
                    new FilePayload(
                            "en.vtt",
                            "text/vtt",
                            "WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves\n".getBytes(StandardCharsets.UTF_8)));
            page.fill("#caption", "The ferry leaves");
            page.click(".video-send .button");
            page.waitForSelector("video");
            look(page, found, "video-" + look);
            page.waitForCondition(() ->
                    ((Number) page.evaluate("() => document.querySelector('video').duration || 0")).doubleValue() > 1);

            String story = paper.story("Ferry leaves")
                    .saying("<p>It left.</p>")
                    .published()
                    .id()
                    .toString();
            page.navigate(origin + "/desk/stories/" + story);
            page.waitForSelector(".ProseMirror");
            page.evaluate("""
                    () => document.querySelector("[data-editor]").dispatchEvent(new CustomEvent("desk:pick",
                      { bubbles: true, cancelable: true, detail: { kind: "video", insert: v => { window.chosen = v.id; } } }))""");
            assertThat(page.locator(".video-choice .video-tile")).hasCount(1);
            look(page, found, "video-choice-" + look);
            page.click(".video-tile");
            assertThat(page.locator(".video-choice")).hasCount(0);
            assertThat((String) page.evaluate("() => window.chosen")).matches("[0-9]+");
            choosesAVideoForTheHead(page, found, look);
            assertThat(found).isEmpty();
        }
    }

    private static void choosesAVideoForTheHead(Page page, List<String> found, String look) {
        page.locator("summary:has-text('Lead photo or video')").click();
        Locator head = page.locator("[data-video-field]");
        head.getByText("Choose: Lead video").click();
        page.fill("#video-words", "tram");
        page.getByText("No video is like that.").waitFor();
        page.fill("#video-words", "ferry");
        page.locator(".video-choice .video-tile").click();
        assertThat(head.locator("img")).hasJSProperty("complete", true);
        assertThat(head.locator("input").inputValue()).matches("[0-9]+");
        look(page, found, "video-head-" + look);
        head.getByText("Take away: Lead video").click();
        assertThat(head.locator("input").inputValue()).isEmpty();
        assertThat(head.locator("img").count()).isZero();
    }
}

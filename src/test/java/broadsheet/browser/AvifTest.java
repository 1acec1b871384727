package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.Picture;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.picture.avif.Installed;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import broadsheet.testing.Wire;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** AVIF as a browser shows it. */
@ExtendWith(InChromium.class)
class AvifTest {
    /** Red on the left, blue on the right. */
    private static byte[] halves() {
        var image = new BufferedImage(960, 600, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 480, 600);
        pen.setColor(Color.BLUE);
        pen.fillRect(480, 0, 480, 600);
        pen.dispose();
        return PressPhoto.write(image, PictureWords.of("Two halves", "", "Two halves"));
    }

    @Test
    void c4_chromium_takes_the_avif_and_shows_its_colours(Browser browser) {
        Installed.encoder();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var context = browser.newContext()) {
            String origin = paper.open();
            paper.whole().pictures().makeAvif(_ -> {});
            var add = paper.whole().pictures().addPicture();
            var negative = add.develop(halves());
            Picture picture = paper.write(writing -> add.run(writing, negative, null, PictureWords.NONE));
            String address = paper.story("Two halves")
                    .saying("<p>x</p><figure data-picture=\"" + picture.id()
                            + "\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption></figure>")
                    .published()
                    .address();
            new Wire(origin)
                    .get(Jsoup.parse(paper.get(address).text())
                            .expectFirst("source[type=image/webp]")
                            .attr("srcset")
                            .replaceAll(" .*", ""));
            while (!paper.get(address).text().contains("image/avif")) {
                Thread.yield();
            }

            Page page = context.newPage();
            page.navigate(origin + address);
            page.locator("figure img").scrollIntoViewIfNeeded();
            page.waitForCondition(
                    () -> (Boolean)
                            page.evaluate(
                                    "() => { const i = document.querySelector('figure img'); return i.complete && i.naturalWidth > 0; }"));

            assertThat((String) page.evaluate("() => document.querySelector('figure img').currentSrc"))
                    .endsWith(".avif");
            @SuppressWarnings("unchecked")
            var colours = (List<Integer>) page.evaluate("""
                    () => {
                      const image = document.querySelector('figure img');
                      const canvas = document.createElement('canvas');
                      canvas.width = 100;
                      canvas.height = 10;
                      const pen = canvas.getContext('2d');
                      pen.drawImage(image, 0, 0, 100, 10);
                      return [...pen.getImageData(20, 5, 1, 1).data, ...pen.getImageData(80, 5, 1, 1).data];
                    }""");
            assertThat(colours.get(0)).isGreaterThan(240);
            assertThat(colours.get(1) + colours.get(2)).isLessThan(20);
            assertThat(colours.get(4) + colours.get(5)).isLessThan(20);
            assertThat(colours.get(6)).isGreaterThan(240);
        }
    }
}

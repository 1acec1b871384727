package broadsheet.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.picture.avif.Installed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import broadsheet.testing.Wire;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A photo from the desk to the reader, in AVIF where the machine has libvips. */
class AvifTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

    private static byte[] photo() {
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            pen.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 90));
            pen.fillOval(random.nextInt(640), random.nextInt(400), 80, 60);
        }
        pen.dispose();
        return PressPhoto.write(image, PictureWords.of("Dawn at the quay", "The Courier", "The quay"));
    }

    @BothDatabases
    void c4_a_photo_sent_at_the_desk_stands_in_the_story_as_avif(Trial trial) {
        Installed.encoder();
        try (var paper = TestPaper.on(trial)) {
            String origin = paper.open();
            paper.whole()
                    .identity()
                    .people()
                    .hireForDemo(List.of(new People.Invented("pia", "Pia Poe", "picture-editor")), PASSWORD);
            paper.whole().pictures().makeAvif(_ -> {});
            try (var pia = Colleague.of(origin, "pia", PASSWORD)) {
                String number = pia.sendFiles("/desk/pictures", "files", Map.of("quay.jpg", photo()))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()
                        .replaceAll("\\D", "");
                String address = paper.story("Bridge opens")
                        .saying("<p>x</p><figure data-picture=\"" + number
                                + "\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption></figure>")
                        .published()
                        .address();
                Document before = Jsoup.parse(paper.get(address).text());
                assertThat(before.select("source[type=image/avif]")).isEmpty();

                var reader = new Wire(origin);
                reader.get(before.expectFirst("source[type=image/webp]")
                        .attr("srcset")
                        .replaceAll(" .*", ""));
                while (!paper.get(address).text().contains("image/avif")) {
                    Thread.yield();
                }

                paper.assertExact();
                var first = Jsoup.parse(paper.get(address).text()).expectFirst("figure picture > source");
                assertThat(first.attr("type")).isEqualTo("image/avif");
                Wire.Answer avif = reader.get(first.attr("srcset").replaceAll(".* (/\\S+\\.avif) .*", "$1"));
                assertThat(avif.status()).isEqualTo(200);
                assertThat(avif.header("Content-Type")).hasValue("image/avif");
                assertThat(pia.page("/desk/pictures").select("source[type=image/avif]"))
                        .hasSize(1);
            }
        }
    }
}

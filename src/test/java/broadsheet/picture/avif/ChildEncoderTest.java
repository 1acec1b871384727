package broadsheet.picture.avif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** AVIF as libvips writes it, in a process of its own. */
class ChildEncoderTest {
    private static final int QUALITY = 60;

    /** Four colours and a slope from dark to light, of odd measures. */
    private static BufferedImage card(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(20, 20, 20), width, 0, new Color(235, 235, 235)));
        pen.fillRect(0, height / 2, width, height);
        Color[] colours = {Color.RED, new Color(0, 160, 60), Color.BLUE, new Color(230, 200, 150)};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i * width / 4, 0, (width + 3) / 4, height / 2);
        }
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        try (AvifEncoder.Sitting sitting = Installed.encoder().sit()) {
            return sitting.encode(image, QUALITY);
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        assertThat(other.getHeight()).isEqualTo(one.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                var a = new Color(one.getRGB(x, y));
                var b = new Color(other.getRGB(x, y));
                sum += Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue());
            }
        }
        return sum / 3.0 / one.getWidth() / one.getHeight();
    }

    @Test
    void it_says_which_library_it_is() {
        assertThat(Installed.encoder().name()).matches("libvips 8\\.\\d+\\.\\d+.*");
    }

    @Test
    void pixels_come_back_in_their_places_and_colours() throws Exception {
        for (BufferedImage card : new BufferedImage[] {card(321, 213), card(64, 640), card(1920, 1280)}) {
            BufferedImage back = AvifReading.pixels(encoded(card));

            assertThat(difference(card, back)).isLessThan(3);
            var red = new Color(back.getRGB(back.getWidth() / 8, back.getHeight() / 4));
            assertThat(red.getRed()).isGreaterThan(240);
            assertThat(red.getGreen() + red.getBlue()).isLessThan(25);
        }
    }

    @Test
    void one_sitting_writes_several_pictures() throws Exception {
        try (AvifEncoder.Sitting sitting = Installed.encoder().sit()) {
            for (int width : new int[] {320, 640, 17, 1}) {
                assertThat(AvifReading.pixels(sitting.encode(card(width, 40), QUALITY))
                                .getWidth())
                        .isEqualTo(width);
            }
        }
    }

    @Test
    void c9_there_is_nothing_in_the_file_but_the_picture() throws Exception {
        byte[] file = encoded(card(320, 200));

        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .startsWith("\0\0\0\u001cftypavif")
                .doesNotContain("Exif", "http://", "mime", "prof", "rICC", "vips");
        var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
        assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
        assertThat(metadata.getDirectoriesOfType(XmpDirectory.class)).isEmpty();
        assertThat(metadata.getDirectoriesOfType(IccDirectory.class)).isEmpty();
    }

    @Test
    void without_the_library_there_is_no_encoder() {
        assertThat(ChildEncoder.find("libvips-of-nowhere.so.42")).isEmpty();
    }

    @Test
    void a_picture_that_is_beyond_it_ends_the_process_and_not_the_paper() throws Exception {
        AvifEncoder encoder = Installed.encoder();
        try (AvifEncoder.Sitting sitting = encoder.sit()) {
            assertThatThrownBy(() -> sitting.encode(new BufferedImage(20_001, 1, BufferedImage.TYPE_INT_RGB), QUALITY))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> sitting.encode(card(320, 200), QUALITY)).isInstanceOf(IOException.class);
        }
        try (AvifEncoder.Sitting sitting = encoder.sit()) {
            assertThat(sitting.encode(card(320, 200), QUALITY)).isNotEmpty();
        }
    }

    @Test
    void a_sitting_that_was_closed_writes_nothing() throws Exception {
        AvifEncoder.Sitting sitting = Installed.encoder().sit();
        sitting.close();

        assertThatThrownBy(() -> sitting.encode(card(320, 200), QUALITY)).isInstanceOf(IOException.class);
    }
}

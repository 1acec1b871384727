package broadsheet.platform.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class WordImageTest {
    @Test
    void the_same_letters_and_twist_give_the_same_small_image() {
        byte[] png = WordImage.png("ACDEFH", 5);
        assertThat(png).isEqualTo(WordImage.png("ACDEFH", 5)).hasSizeLessThan(12_000);
        assertThat(png).isNotEqualTo(WordImage.png("ACDEFH", 6));
        assertThat(png).isNotEqualTo(WordImage.png("ACDEFJ", 5));
    }

    @Test
    void every_letter_fits_into_the_image_with_ink_on_paper() throws IOException {
        for (String letter :
                WordImage.ALPHABET.chars().mapToObj(Character::toString).toList()) {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(WordImage.png(letter.repeat(6), letter.hashCode())));
            assertThat(image.getWidth()).isEqualTo(WordImage.WIDTH);
            assertThat(image.getHeight()).isEqualTo(WordImage.HEIGHT);
            int dark = 0;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    boolean isDark = (image.getRGB(x, y) & 0xff) < 0x60;
                    dark += isDark ? 1 : 0;
                    boolean isRim = y < 3 || y >= image.getHeight() - 3;
                    assertThat(isRim && isDark).isFalse();
                }
            }
            assertThat(dark).isBetween(1_200, 7_000);
        }
    }
}

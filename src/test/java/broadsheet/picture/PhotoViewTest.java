package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import org.junit.jupiter.api.Test;

class PhotoViewTest {
    private static final String NAME = "0123456789abcdef01234567";
    private final Picture picture = new Picture(
            new PictureId(7),
            null,
            NAME + "0".repeat(40),
            PictureType.JPEG,
            1600,
            1067,
            new PictureWords("The pylon", "The Courier", "A pylon at dawn", "Nora Quist", "", null));

    @Test
    void a_lead_photo_offers_all_widths_and_loads_first() {
        assertThat(PhotoView.of(picture, Words.of("en"), "100vw", true)
                        .figure("photo photo-lead")
                        .html())
                .isEqualTo(("<figure class=\"photo photo-lead\"><picture><source type=\"image/webp\" srcset=\""
                                + "/pictures/N-320.webp 320w, /pictures/N-480.webp 480w, /pictures/N-640.webp 640w, "
                                + "/pictures/N-960.webp 960w, /pictures/N-1280.webp 1280w, /pictures/N-1600.webp 1600w\""
                                + " sizes=\"100vw\"><img src=\"/pictures/N-960.jpg\" srcset=\""
                                + "/pictures/N-320.jpg 320w, /pictures/N-480.jpg 480w, /pictures/N-640.jpg 640w, "
                                + "/pictures/N-960.jpg 960w, /pictures/N-1280.jpg 1280w, /pictures/N-1600.jpg 1600w\""
                                + " sizes=\"100vw\" width=\"1600\" height=\"1067\" alt=\"A pylon at dawn\""
                                + " fetchpriority=\"high\"></picture><figcaption>The pylon"
                                + " <span class=\"credit\">Photo: Nora Quist / The Courier</span></figcaption></figure>")
                        .replace("N-", NAME + "-"));
    }

    @Test
    void a_use_says_it_otherwise() {
        var view = PhotoView.of(picture, Words.of("zh"), "100vw", false).saying("塔", "", "通讯社", Words.of("zh"));

        assertThat(view.figure("photo", SafeHtml.composed("<a href=\"/x\">The</a> pylon"))
                        .html())
                .contains("alt=\"塔\" loading=\"lazy\" decoding=\"async\"")
                .contains("<figcaption><a href=\"/x\">The</a> pylon <span class=\"credit\">图片：通讯社</span>");
    }

    @Test
    void a_photo_of_which_nothing_is_said_has_no_caption() {
        var silent = new Picture(picture.id(), null, picture.hash(), picture.type(), 200, 100, PictureWords.NONE);

        assertThat(PhotoView.of(silent, Words.of("en"), "100vw", false)
                        .figure("photo")
                        .html())
                .contains("alt=\"\"")
                .contains("srcset=\"/pictures/" + NAME + "-200.webp 200w\"")
                .doesNotContain("figcaption");
    }
}

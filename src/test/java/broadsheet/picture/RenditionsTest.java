package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.Picture.Shape;
import broadsheet.platform.db.Fact;
import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renditions as browsers get them; case numbers are those of the hardening list. */
class RenditionsTest {
    @TempDir
    Path folder;

    private PictureDesk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new PictureDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String address(Picture picture, String size) {
        return "/pictures/" + picture.name() + "-" + size;
    }

    private static BufferedImage decoded(HttpResponse<byte[]> response) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(response.body()));
    }

    @Test
    void each_listed_width_is_served_in_both_formats_for_good() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.scene(1600, 1067)));

        assertThat(picture.widths()).containsExactly(320, 480, 640, 960, 1280, 1600);
        for (int width : picture.widths()) {
            HttpResponse<byte[]> jpeg = desk.get(address(picture, width + ".jpg"));
            HttpResponse<byte[]> webp = desk.get(address(picture, width + ".webp"));
            for (var response : List.of(jpeg, webp)) {
                assertThat(response.statusCode()).isEqualTo(200);
                assertThat(response.headers().firstValue("cache-control").orElse(""))
                        .contains("immutable");
                assertThat(response.headers().firstValue("x-content-type-options"))
                        .hasValue("nosniff");
                assertThat(decoded(response).getWidth()).isEqualTo(width);
                assertThat(decoded(response).getHeight()).isEqualTo(picture.heightAt(width));
            }
            assertThat(jpeg.headers().firstValue("content-type")).hasValue("image/jpeg");
            assertThat(webp.headers().firstValue("content-type")).hasValue("image/webp");
            if (width <= 1280) {
                assertThat(webp.body().length).isLessThanOrEqualTo(100_000);
            }
        }
    }

    @Test
    void webp_is_smaller_than_jpeg() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.scene(700, 500)));

        assertThat(desk.get(address(picture, "640.webp")).body())
                .hasSizeLessThan(desk.get(address(picture, "640.jpg")).body().length);
    }

    @Test
    void b15_any_other_size_is_not_found_and_nothing_is_stored() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.scene(800, 500)));

        for (String size : List.of(
                "99999.jpg",
                "641.jpg",
                "960.webp",
                "0640.jpg",
                "640.png",
                "640.jpg.php",
                "0.jpg",
                "-640.jpg",
                "1200x676.jpg",
                "1200x675.webp",
                "640x480.jpg",
                "640")) {
            assertThat(desk.get(address(picture, size)).statusCode()).as(size).isEqualTo(404);
        }
        assertThat(desk.get("/pictures/" + "0".repeat(24) + "-640.jpg").statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/pictures/..%2F..%2Fbroadsheet.db").statusCode()).isIn(400, 404);
        assertThat(desk.files("renditions")).isEmpty();
        assertThat(desk.room.prints()).isZero();
    }

    @Test
    void many_who_ask_at_once_share_one_print() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.scene(1200, 800)));
        Callable<Integer> ask = () -> desk.get(address(picture, "640.webp")).statusCode();
        try (var readers = Executors.newFixedThreadPool(16)) {
            for (var status :
                    readers.invokeAll(IntStream.range(0, 40).mapToObj(_ -> ask).toList())) {
                assertThat(status.get()).isEqualTo(200);
            }
        }
        assertThat(desk.room.prints()).isEqualTo(1);
        assertThat(desk.files("renditions")).hasSize(1);
    }

    @Test
    void b03_what_hangs_behind_a_picture_or_inside_it_does_not_go_out() throws Exception {
        byte[] evil = "<script>alert('polyglot')</script>PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);
        Picture picture = desk.add(Samples.join(Samples.withApp1(Samples.jpeg(Samples.halves(400, 300)), evil), evil));

        for (String size : List.of("320.jpg", "320.webp", "400.jpg", "1200x1200.jpg")) {
            String served = new String(desk.get(address(picture, size)).body(), StandardCharsets.ISO_8859_1);
            assertThat(served).doesNotContain("polyglot").doesNotContain("PK\u0003\u0004");
        }
    }

    @Test
    void b08_where_a_picture_was_taken_is_never_public() throws Exception {
        byte[] file = Samples.withApp1(Samples.jpeg(Samples.halves(400, 300)), Samples.exif(1));
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();
        Picture picture = desk.add(file);

        for (String size : List.of("320.jpg", "320.webp", "1200x675.jpg")) {
            var metadata = ImageMetadataReader.readMetadata(
                    new ByteArrayInputStream(desk.get(address(picture, size)).body()));
            assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
            assertThat(metadata.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
        }
    }

    @Test
    void a_picture_on_its_side_stands_upright() throws Exception {
        Picture picture = desk.add(Samples.withApp1(Samples.jpeg(Samples.halves(600, 400)), Samples.exif(6)));

        BufferedImage shown = decoded(desk.get(address(picture, "400.jpg")));

        assertThat(shown.getHeight()).isEqualTo(600);
        assertThat(shown.getRGB(200, 100) >> 16 & 0xff).isGreaterThan(200);
        assertThat(shown.getRGB(200, 500) & 0xff).isGreaterThan(200);
    }

    @Test
    void social_networks_get_the_middle_of_a_picture_in_three_shapes() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(1600, 500)));

        for (Shape shape : Shape.values()) {
            BufferedImage shown = decoded(desk.get(picture.address(shape)));
            assertThat(shown.getWidth()).isEqualTo(1200);
            assertThat(shown.getHeight()).isEqualTo(shape.height());
            assertThat(shown.getRGB(500, 100) >> 16 & 0xff).isGreaterThan(200);
            assertThat(shown.getRGB(700, 100) & 0xff).isGreaterThan(200);
        }
    }

    @Test
    void c3_every_crop_keeps_the_focus() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(1600, 500)));
        Picture red = desk.database.write(
                writing -> desk.room.focusPicture().run(writing, picture.id(), new Focus(100, 500)));

        for (Shape shape : Shape.values()) {
            BufferedImage shown = decoded(desk.get(red.address(shape)));
            assertThat(shown.getRGB(20, 100) >> 16 & 0xff).isGreaterThan(200);
            assertThat(shown.getRGB(500, 100) >> 16 & 0xff).isGreaterThan(200);
        }
        assertThat(decoded(desk.get(red.address(Shape.SQUARE))).getRGB(1_190, 100) >> 16 & 0xff)
                .isGreaterThan(200);
    }

    @Test
    void b15_a_crop_around_a_point_that_nobody_chose_is_not_found_and_nothing_is_stored() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(400, 300)));
        for (String size : List.of(
                "1200x675-1-2.jpg",
                "1200x675-500-500.jpg",
                "1200x675-0500-0500.jpg",
                "1200x675-9999-1.jpg",
                "1200x675-1.jpg",
                "320-1-2.jpg")) {
            assertThat(desk.get(address(picture, size)).statusCode()).as(size).isEqualTo(404);
        }
        assertThat(desk.files("renditions")).isEmpty();
    }

    @Test
    void a_crop_that_others_remember_stays_when_the_focus_moves() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(400, 300)));
        Picture once = desk.database.write(
                writing -> desk.room.focusPicture().run(writing, picture.id(), new Focus(100, 500)));
        byte[] remembered = desk.get(once.address(Shape.WIDE)).body();
        desk.database.write(writing -> desk.room.focusPicture().run(writing, picture.id(), new Focus(900, 500)));

        assertThat(desk.get(once.address(Shape.WIDE)).body()).isEqualTo(remembered);
        assertThat(desk.get(picture.address(Shape.WIDE)).statusCode()).isEqualTo(200);
    }

    @Test
    void b16_a_picture_that_was_deleted_is_not_found() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(400, 300)));
        desk.database.write(writing -> desk.room.deletePicture().run(writing, picture.id()));

        assertThat(desk.get(address(picture, "320.jpg")).statusCode()).isEqualTo(404);
        assertThat(desk.files("renditions")).isEmpty();
    }

    @Test
    void b14_the_same_file_twice_is_two_pictures_and_one_object() throws Exception {
        byte[] file = Samples.jpeg(Samples.scene(640, 400));
        Picture first = desk.add(file);
        Picture second = desk.add(file);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(desk.files("originals")).hasSize(1);
        Map<PictureId, Picture> found = desk.database.read(
                reading -> desk.room.pictures().all(reading, List.of(first.id(), second.id(), new PictureId(1))));
        assertThat(found).containsOnlyKeys(first.id(), second.id());
    }

    @Test
    void a_key_names_one_picture_also_when_it_comes_again() {
        Negative first = desk.room.addPicture().develop(Samples.jpeg(Samples.scene(640, 400)));
        Negative again = desk.room.addPicture().develop(Samples.jpeg(Samples.scene(500, 400)));
        var words = PictureWords.of("A harbour", "", "");
        Picture added = desk.database.write(writing -> desk.room.addPicture().run(writing, first, "wp-7", words));
        Picture replaced =
                desk.database.write(writing -> desk.room.addPicture().run(writing, again, "wp-7", PictureWords.NONE));

        assertThat(replaced.id()).isEqualTo(added.id());
        assertThat(desk.find(reading -> desk.room.pictures().byKey(reading, "wp-7")))
                .hasValueSatisfying(found -> {
                    assertThat(found.width()).isEqualTo(500);
                    assertThat(found.words().caption()).isEqualTo("A harbour");
                });
    }

    @Test
    void describing_a_picture_anew_reprints_what_shows_it() {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(400, 300)));
        var seen = desk.database.look(reading -> desk.room.pictures().find(reading, picture.id()));
        assertThat(seen.facts()).contains(Fact.of("picture", picture.id()));

        desk.database.write(writing ->
                desk.room.describePicture().run(writing, picture.id(), PictureWords.of("New", "Wire", "Two halves")));

        assertThat(desk.find(reading -> desk.room.pictures().find(reading, picture.id())))
                .hasValueSatisfying(found -> assertThat(found.words().caption()).isEqualTo("New"));
    }

    @Test
    void a_transparent_picture_stands_on_white() throws Exception {
        var clear = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        Picture picture = desk.add(Samples.as("png", clear));

        assertThat(decoded(desk.get(address(picture, "320.jpg"))).getRGB(5, 5) & 0xffffff)
                .isEqualTo(0xffffff);
    }
}

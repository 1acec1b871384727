package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Words;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C9: what a picture's own manifest says is kept and shown as its claim. */
class CredentialsTest {
    private static final Map<String, Object> CLAIM = Map.of(
            "claim_generator_info",
            List.of(Map.of("name", "Harbour <Camera>", "version", "2.1")),
            "dc:title",
            "Dawn.jpg");

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

    private static byte[] photo(byte[] store) {
        return Manifests.inJpeg(Samples.jpeg(Samples.halves(400, 300)), store, 300);
    }

    private static String figure(Picture picture) {
        return PhotoView.of(picture, Words.of("en"), PhotoView.COLUMN, false)
                .figure("photo")
                .html();
    }

    @Test
    void c9_a_manifest_is_read_shown_as_not_verified_and_given_as_it_came() throws Exception {
        byte[] store = Manifests.store(CLAIM, "{}");
        byte[] file = photo(store);
        Picture picture = desk.add(file);

        assertThat(picture.credentials()).isNotNull().satisfies(said -> {
            assertThat(said.madeWith()).isEqualTo("Harbour <Camera> 2.1");
            assertThat(said.title()).isEqualTo("Dawn.jpg");
            assertThat(said.signer()).isEqualTo("Harbour Signer");
            assertThat(said.mayGo()).isTrue();
        });
        assertThat(desk.find(reading -> desk.room.pictures().find(reading, picture.id())))
                .hasValue(picture);
        assertThat(figure(picture))
                .contains("present, not verified here; made with Harbour &lt;Camera&gt; 2.1.")
                .contains("href=\"" + picture.manifestAddress() + "\"")
                .doesNotContain("Harbour Signer");

        HttpResponse<byte[]> manifest = desk.get(picture.manifestAddress());
        assertThat(manifest.statusCode()).isEqualTo(200);
        assertThat(manifest.body()).isEqualTo(store);
        assertThat(manifest.headers().firstValue("content-type")).hasValue("application/c2pa");
        assertThat(Files.readAllBytes(desk.room.original(picture))).isEqualTo(file);
        assertThat(new String(desk.get(picture.address(320)).body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("c2pa");
    }

    @Test
    void c9_a_manifest_that_may_tell_a_place_is_kept_here() throws Exception {
        Picture picture = desk.add(photo(Manifests.store(CLAIM, "{\"exif:GPSLatitude\":\"48,51.5N\"}")));

        assertThat(picture.credentials()).isNotNull();
        assertThat(picture.manifestAddress()).isEmpty();
        assertThat(figure(picture)).contains("not verified here").doesNotContain(".c2pa");
        assertThat(desk.get("/pictures/" + picture.name() + ".c2pa").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_picture_without_a_manifest_says_nothing_of_one() throws Exception {
        Picture picture = desk.add(Samples.jpeg(Samples.halves(400, 300)));

        assertThat(picture.credentials()).isNull();
        assertThat(figure(picture)).doesNotContain("credentials");
        assertThat(desk.get("/pictures/" + picture.name() + ".c2pa").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_claim_that_cannot_be_read_is_a_manifest_all_the_same() {
        byte[] store = Manifests.jumb("c2pa", Manifests.jumb("urn:x", new byte[] {1, 2, 3}));

        assertThat(desk.add(photo(store)).credentials())
                .isNotNull()
                .satisfies(said -> assertThat(said.madeWith()).isEmpty());
    }

    @Test
    void older_claims_say_their_program_as_a_user_agent() {
        byte[] store = Manifests.store(Map.of("claim_generator", "Photo_Works/25.0 c2pa-rs/0.3"), "{}");

        assertThat(Manifest.read(store, "0").madeWith()).isEqualTo("Photo Works 25.0");
    }

    @Test
    void a_manifest_with_any_damage_breaks_nothing() {
        byte[] store = Manifests.store(CLAIM, "{}");
        var random = new Random(17);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = store.clone();
            for (int hit = 0; hit < 4; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(Manifest.read(damaged, "0").madeWith()).hasSizeLessThan(130);
        }
        byte[] endless = new byte[100_000];
        java.util.Arrays.fill(endless, (byte) 0x9F);
        assertThat(Manifest.read(
                                Manifests.jumb(
                                        "c2pa",
                                        Manifests.jumb(
                                                "m", Manifests.jumb("c2pa.claim", Samples.box("cbor", endless)))),
                                "0")
                        .madeWith())
                .isEmpty();
    }
}

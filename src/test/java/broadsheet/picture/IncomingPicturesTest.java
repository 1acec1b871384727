package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.files.BlobStore;
import broadsheet.platform.text.Words;
import broadsheet.platform.time.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken in and what is refused; case numbers are those of the hardening list. */
class IncomingPicturesTest {
    @TempDir
    Path folder;

    private AddPicture add;

    @BeforeEach
    void open() {
        add = new AddPicture(new Ids(InstantSource.system(), 0), new BlobStore(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void each_kind_is_known_by_its_content(String format) {
        Negative negative = add.develop(Samples.as(format, Samples.scene(300, 200)));

        assertThat(negative.type().name()).isEqualToIgnoringCase(format);
        assertThat(negative.width()).isEqualTo(300);
        assertThat(negative.height()).isEqualTo(200);
    }

    /** No SVG is taken in at all, so that none has to be made safe. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><iframe src='https://evil.example/'/></foreignObject></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                        + "<a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(https://evil.example/a.css);</style></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://evil.example/a.png'/></svg>",
                "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
                "\uFEFF  <!-- a comment --> <svg xmlns='http://www.w3.org/2000/svg'><rect width='1' height='1'/></svg>"
            })
    void b01_an_svg_is_refused_whatever_is_in_it_also_behind_the_first_bytes_of_a_picture_and_packed(String svg)
            throws IOException {
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        for (byte[] file : List.of(
                bytes,
                svg.getBytes(StandardCharsets.UTF_16),
                packed.toByteArray(),
                joined(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, bytes),
                joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, bytes),
                joined("GIF89a".getBytes(StandardCharsets.US_ASCII), bytes))) {
            assertThatThrownBy(() -> add.develop(file)).isInstanceOf(PictureRefused.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "%PDF-1.7\n%âãÏÓ",
                "PK\u0003\u0004",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related",
                "BM",
                ""
            })
    void b02_what_is_no_picture_is_refused_whatever_it_is_called(String content) throws IOException {
        assertThatThrownBy(() -> add.develop(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("JPEG, PNG, GIF or WebP");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_refusal_speaks_the_sender_s_language() {
        assertThatThrownBy(() -> add.develop(new byte[20])).isInstanceOfSatisfying(PictureRefused.class, refused -> {
            assertThat(refused.words(Words.of("zh"))).contains("JPEG");
            assertThat(refused.words(Words.of("ar"))).contains("JPEG");
        });
    }

    @Test
    void b04_a_huge_picture_is_refused_from_its_header_at_once() {
        byte[] bomb = Samples.pngOf(20_000, 20_000);
        add.develop(Samples.as("png", Samples.scene(8, 8)));

        long start = System.nanoTime();
        assertThatThrownBy(() -> add.develop(bomb))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("400 megapixels")
                .hasMessageContaining("60");
        assertThat(System.nanoTime() - start).isLessThan(100_000_000L);
    }

    @Test
    void b04_a_huge_picture_takes_no_memory() {
        byte[] bomb = Samples.pngOf(20_000, 20_000);
        assertThatThrownBy(() -> add.develop(bomb)).isInstanceOf(PictureRefused.class);
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();

        long before = threads.getCurrentThreadAllocatedBytes();
        assertThatThrownBy(() -> add.develop(bomb)).isInstanceOf(PictureRefused.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void b06_a_picture_that_was_cut_off_is_refused(String format) throws IOException {
        byte[] whole = Samples.as(format, Samples.scene(400, 300));
        for (int share = 1; share < 10; share++) {
            byte[] part = Arrays.copyOf(whole, whole.length * share / 10);
            assertThatThrownBy(() -> add.develop(part)).isInstanceOf(PictureRefused.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void b06_a_png_with_sides_of_zero_or_beyond_measure_or_a_wrong_sum_is_refused() {
        for (int side : new int[] {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> add.develop(Samples.pngOf(side, 10))).isInstanceOf(PictureRefused.class);
            assertThatThrownBy(() -> add.develop(Samples.pngOf(10, side))).isInstanceOf(PictureRefused.class);
        }
        byte[] png = Samples.as("png", Samples.scene(40, 30));
        png[40] ^= 1;
        assertThatThrownBy(() -> add.develop(png)).isInstanceOf(PictureRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void b06_a_picture_with_any_damage_is_taken_or_refused_and_nothing_else(String format) {
        byte[] whole = Samples.as(format, Samples.halves(60, 40));
        var random = new java.util.Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 3; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                add.develop(damaged);
            } catch (PictureRefused _) {
                // as it should be
            }
        }
    }

    @Test
    void a_jpeg_of_endless_scans_is_refused() {
        byte[] jpeg = Samples.jpeg(Samples.halves(32, 32));
        byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 2};
        byte[] scans = new byte[4 * 200];
        for (int i = 0; i < scans.length; i++) {
            scans[i] = scan[i % 4];
        }
        byte[] body = Arrays.copyOf(jpeg, jpeg.length - 2);
        byte[] end = {(byte) 0xFF, (byte) 0xD9};

        assertThatThrownBy(() -> add.develop(Samples.join(body, scans, end))).isInstanceOf(PictureRefused.class);
    }

    @Test
    void c2_a_wire_photo_brings_its_words_along() {
        var words = new PictureWords(
                "The western pylon at dawn – “half past four”",
                "The Vessary Courier",
                "",
                "Nora Quist",
                "Harrowmouth",
                Instant.parse("2026-07-10T04:30:00Z"));

        assertThat(add.develop(PressPhoto.write(Samples.scene(320, 200), words)).words())
                .isEqualTo(words);
    }

    @Test
    void words_in_xmp_are_read_too() {
        String packet = """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Lindquay" photoshop:Credit="Wire">
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A ferry</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>Ada Roe</rdf:li><rdf:li>Second</rdf:li></rdf:Seq></dc:creator>
                </rdf:Description></rdf:RDF></x:xmpmeta>""";
        byte[] file = Samples.withApp1(Samples.jpeg(Samples.halves(40, 30)), Samples.xmp(packet));

        PictureWords words = add.develop(file).words();

        assertThat(words.caption()).isEqualTo("A ferry");
        assertThat(words.credit()).isEqualTo("Wire");
        assertThat(words.byline()).isEqualTo("Ada Roe");
        assertThat(words.city()).isEqualTo("Lindquay");
    }

    @Test
    void b09_html_in_a_caption_stays_text_and_is_escaped_on_the_page() {
        var words = PictureWords.of("<script>alert(1)</script>\u202E\u0007 & \"more\"", "<b>X</b>", "");
        Negative negative = add.develop(PressPhoto.write(Samples.halves(40, 30), words));
        var picture = new Picture(new PictureId(1), null, negative.hash(), negative.type(), 40, 30, negative.words());

        assertThat(negative.words().caption()).isEqualTo("<script>alert(1)</script> & \"more\"");
        assertThat(PhotoView.of(picture, Words.of("en"), PhotoView.COLUMN, false)
                        .figure("photo")
                        .html())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;")
                .contains("Photo: &lt;b&gt;X&lt;/b&gt;")
                .doesNotContain("<script");
    }

    @Test
    void b09_xmp_reads_no_other_file_and_does_not_swell() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String file = """
                <!DOCTYPE r [<!ENTITY x SYSTEM "%s">]><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><photoshop:City>&x;</photoshop:City>
                </rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(secret.toUri());
        var laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        String swelling = file.replaceFirst(
                        "<!DOCTYPE r \\[.*?>", java.util.regex.Matcher.quoteReplacement(laughs.toString()))
                .replace("&x;", "&a29;");

        for (String packet : new String[] {file, swelling}) {
            byte[] jpeg = Samples.withApp1(Samples.jpeg(Samples.halves(40, 30)), Samples.xmp(packet));
            assertThat(add.develop(jpeg).words().city())
                    .doesNotContain("SECRET")
                    .doesNotContain("hahaha");
        }
    }

    @Test
    void a_picture_on_its_side_is_measured_upright() {
        byte[] file = Samples.withApp1(Samples.jpeg(Samples.halves(60, 40)), Samples.exif(6));

        assertThat(add.develop(file)).satisfies(negative -> {
            assertThat(negative.width()).isEqualTo(40);
            assertThat(negative.height()).isEqualTo(60);
        });
    }

    @Test
    void what_a_person_says_goes_before_what_the_file_says() {
        var given = PictureWords.of("Ours", "", "A bridge");
        var embedded = new PictureWords("Theirs", "Wire", "", "Ada Roe", "Lindquay", null);

        assertThat(given.or(embedded))
                .isEqualTo(new PictureWords("Ours", "Wire", "A bridge", "Ada Roe", "Lindquay", null));
        assertThat(embedded.creditLine()).isEqualTo("Ada Roe / Wire");
    }

    @Test
    void b05_a_gif_of_endless_frames_is_refused() {
        byte[] gif = Samples.as("gif", Samples.halves(8, 8));
        byte[] frame = {0x2C, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2, 1, 0, 0};
        var frames = new java.io.ByteArrayOutputStream();
        frames.write(gif, 0, gif.length - 1);
        for (int i = 0; i < 100_000; i++) {
            frames.writeBytes(frame);
        }
        frames.write(0x3B);

        assertThatThrownBy(() -> add.develop(frames.toByteArray()))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("frames");
    }

    @Test
    void b05_a_gif_of_a_few_frames_is_taken_and_large_ones_are_added_up() {
        byte[] gif = Samples.as("gif", Samples.halves(8, 8));
        byte[] small = {0x2C, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2, 1, 0, 0};
        byte[] large = {0x2C, 0, 0, 0, 0, 0x70, 0x17, 0x70, 0x17, 0, 2, 1, 0, 0};
        byte[] end = {0x3B};
        byte[] body = Arrays.copyOf(gif, gif.length - 1);
        byte[] many = body;
        for (int i = 0; i < 20; i++) {
            many = Samples.join(many, large);
        }
        byte[] swelling = Samples.join(many, end);

        assertThat(add.develop(Samples.join(body, small, small, end)).width()).isEqualTo(8);
        assertThatThrownBy(() -> add.develop(swelling))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("frames");
    }

    @Test
    void b05_a_moving_png_of_endless_frames_and_a_moving_webp_are_refused() {
        byte[] png = Samples.as("png", Samples.halves(8, 8));
        byte[] frame = Samples.chunk(
                "fcTL",
                java.nio.ByteBuffer.allocate(26).putInt(4, 8).putInt(8, 8).array());
        var frames = new java.io.ByteArrayOutputStream();
        frames.write(png, 0, 33);
        for (int i = 0; i < 2_000; i++) {
            frames.writeBytes(frame);
        }
        frames.write(png, 33, png.length - 33);
        assertThatThrownBy(() -> add.develop(frames.toByteArray()))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("frames");

        byte[] webp = new byte[60];
        System.arraycopy("RIFF4\0\0\0WEBPVP8X\n\0\0\0\u0002".getBytes(StandardCharsets.ISO_8859_1), 0, webp, 0, 21);
        assertThatThrownBy(() -> add.develop(webp)).isInstanceOf(PictureRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp", "tiff"})
    void b07_a_hundred_mangled_files_of_each_kind_are_taken_or_refused_within_a_second_each(String format) {
        byte[] whole = Samples.as(format, Samples.scene(120, 90));
        var random = new java.util.Random(format.hashCode());
        for (int i = 0; i < 100; i++) {
            byte[] mangled = mangled(whole, random);
            long start = System.nanoTime();
            try {
                add.develop(mangled);
            } catch (PictureRefused _) {
                // as it should be
            }
            assertThat(System.nanoTime() - start)
                    .as("%s %d", format, i)
                    .isLessThan(java.time.Duration.ofSeconds(10).toNanos());
        }
    }

    /** Cuts, doubles, fills and swaps pieces, and sets lengths to what they cannot be. */
    private static byte[] mangled(byte[] whole, java.util.Random random) {
        byte[] file = whole.clone();
        int place = random.nextInt(file.length);
        int length = Math.min(1 + random.nextInt(64), file.length - place);
        switch (random.nextInt(5)) {
            case 0 -> file = Arrays.copyOf(file, Math.max(1, place));
            case 1 -> Arrays.fill(file, place, place + length, (byte) random.nextInt());
            case 2 ->
                file = Samples.join(Arrays.copyOf(file, place + length), Arrays.copyOfRange(file, place, file.length));
            case 3 ->
                file = Samples.join(Arrays.copyOf(file, place), Arrays.copyOfRange(file, place + length, file.length));
            default -> {
                byte[] extreme = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) (random.nextBoolean() ? 0xFF : 0x7F)};
                System.arraycopy(extreme, 0, file, Math.min(place, file.length - 4), 4);
            }
        }
        return file;
    }

    @Test
    void b18_what_the_scanner_finds_infected_or_cannot_tell_is_never_kept() throws IOException {
        byte[] photo = Samples.jpeg(Samples.scene(100, 80));
        var ids = new Ids(InstantSource.system(), 0);
        var infected = new AddPicture(ids, new BlobStore(folder), _ -> Scanner.Verdict.INFECTED);
        var silent = new AddPicture(ids, new BlobStore(folder), _ -> {
            throw new IOException("no answer");
        });
        var videos = new AddVideo(ids, new BlobStore(folder), _ -> Scanner.Verdict.INFECTED);
        Path film = Files.write(Files.createTempFile("film", ""), Samples.mp4(100));

        assertThatThrownBy(() -> infected.develop(photo))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("virus scanner found something");
        assertThatThrownBy(() -> silent.develop(photo))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("does not answer");
        assertThatThrownBy(() -> videos.develop(film)).isInstanceOf(PictureRefused.class);
        Files.delete(film);
        assertThat(folder).isEmptyDirectory();
        assertThat(new AddPicture(ids, new BlobStore(folder), _ -> Scanner.Verdict.CLEAN)
                        .develop(photo)
                        .width())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"true, CLEAN", "false, INFECTED", "/no/such/program, none"})
    void b18_a_command_says_it_by_its_exit_status(String command, String verdict) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Scanner scanner = ScanCommand.of(java.util.List.of(command));

        if (verdict.equals("none")) {
            assertThatThrownBy(() -> scanner.scan(file)).isInstanceOf(IOException.class);
        } else {
            assertThat(scanner.scan(file)).isEqualTo(Scanner.Verdict.valueOf(verdict));
        }
        assertThat(ScanCommand.of(java.util.List.of())).isSameAs(Scanner.NONE);
    }
}

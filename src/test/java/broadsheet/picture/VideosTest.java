package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.text.Words;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Videos as players get them. */
class VideosTest {
    private static final byte[] FILE = Samples.mp4(100_000);
    private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe sound in sixteen seconds\n";

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

    private Video added() throws IOException {
        AddVideo add = desk.room.addVideo();
        AddVideo.Reel reel = add.develop(Files.write(folder.resolve("incoming"), FILE));
        AddVideo.Captions captions = add.captions(CAPTIONS.getBytes(StandardCharsets.UTF_8), "en");
        Picture poster = desk.add(Samples.jpeg(Samples.halves(640, 360)));
        return desk.database.write(writing -> add.run(writing, reel, "sound", poster.id(), captions));
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void a_video_says_its_size_and_length_itself() throws IOException {
        Video video = added();

        assertThat(video.width()).isEqualTo(640);
        assertThat(video.height()).isEqualTo(360);
        assertThat(video.seconds()).isEqualTo(12);
        assertThat(desk.find(reading -> desk.room.pictures().videoByKey(reading, "sound")))
                .hasValue(video);
        assertThat(desk.find(reading -> desk.room.pictures().video(reading, video.id())))
                .hasValue(video);
    }

    @Test
    void it_is_served_whole_with_its_captions() throws Exception {
        Video video = added();

        HttpResponse<byte[]> whole = desk.get(video.address());
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body()).isEqualTo(FILE);
        assertThat(header(whole, "content-type")).isEqualTo("video/mp4");
        assertThat(header(whole, "accept-ranges")).isEqualTo("bytes");

        HttpResponse<byte[]> captions = desk.get(video.captionsAddress());
        assertThat(captions.body()).asString(StandardCharsets.UTF_8).isEqualTo(CAPTIONS);
        assertThat(header(captions, "content-type")).isEqualToIgnoringCase("text/vtt; charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=100-199, 100, 199",
        "bytes=100000-, 100000, -1",
        "bytes=-500, -500, -1",
        "bytes=-99999999, 0, -1",
        "bytes=10-99999999, 10, -1"
    })
    void k09_one_range_is_answered_in_part(String range, int first, int last) throws Exception {
        HttpResponse<byte[]> part = desk.get(added().address(), "Range", range);

        int from = first < 0 ? FILE.length + first : first;
        int to = last < 0 ? FILE.length - 1 : last;
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(header(part, "content-range")).isEqualTo("bytes " + from + "-" + to + "/" + FILE.length);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(FILE, from, to + 1));
    }

    @ParameterizedTest
    @CsvSource({"bytes=99999999-", "bytes=-0", "bytes=200000-200001"})
    void k09_a_range_beyond_the_end_cannot_be_had(String range) throws Exception {
        HttpResponse<byte[]> part = desk.get(added().address(), "Range", range);

        assertThat(part.statusCode()).isEqualTo(416);
        assertThat(header(part, "content-range")).isEqualTo("bytes */" + FILE.length);
    }

    @Test
    void k09_nonsense_and_many_ranges_are_answered_with_the_whole() throws Exception {
        String address = added().address();
        for (String range :
                new String[] {"bytes=5-2", "bytes=-", "lines=1-2", "bytes=a-b", "bytes=0-0" + ",1-1".repeat(1_000)}) {
            HttpResponse<byte[]> whole = desk.get(address, "Range", range);
            assertThat(whole.statusCode()).as(range).isEqualTo(200);
            assertThat(whole.body()).hasSize(FILE.length);
        }
        HttpResponse<byte[]> other = desk.get(address, "Range", "bytes=0-9", "If-Range", "\"another\"");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        added();

        assertThat(desk.get("/videos/" + "0".repeat(24) + ".mp4").statusCode()).isEqualTo(404);
        assertThat(desk.get("/videos/" + "0".repeat(24) + ".vtt").statusCode()).isEqualTo(404);
        assertThat(desk.get("/videos/x.webm").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_no_mp4_is_refused() throws IOException {
        byte[] cut = Arrays.copyOf(FILE, FILE.length / 2);
        byte[] other = FILE.clone();
        other[9] = 'x';
        for (byte[] file : new byte[][] {cut, other, new byte[0], "<html>".getBytes(StandardCharsets.UTF_8)}) {
            Path incoming = Files.write(folder.resolve("incoming"), file);
            assertThatThrownBy(() -> desk.room.addVideo().develop(incoming)).isInstanceOf(PictureRefused.class);
        }
        assertThat(desk.files("originals")).isEmpty();
    }

    @Test
    void what_is_no_webvtt_is_refused() {
        AddVideo add = desk.room.addVideo();
        for (String file : new String[] {"", "<script>", "WEBVTTX", "1\n00:00 --> 00:01\nx"}) {
            assertThatThrownBy(() -> add.captions(file.getBytes(StandardCharsets.UTF_8), "en"))
                    .isInstanceOf(PictureRefused.class);
        }
        assertThatThrownBy(() -> add.captions(new byte[] {'W', 'E', 'B', 'V', 'T', 'T', '\n', (byte) 0xFF}, "en"))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> add.captions(CAPTIONS.getBytes(StandardCharsets.UTF_8), "e n"))
                .isInstanceOf(PictureRefused.class);
    }

    @Test
    void the_player_waits_with_loading_and_knows_its_captions() throws IOException {
        Video video = added();
        VideoView view =
                desk.database.read(reading -> VideoView.of(reading, desk.room.pictures(), video, Words.of("en")));

        assertThat(view.figure("video").html())
                .startsWith("<figure class=\"video\"><video controls playsinline preload=\"metadata\" width=\"640\"")
                .contains("poster=\"/pictures/")
                .contains("<track kind=\"captions\" src=\"" + video.captionsAddress()
                        + "\" srclang=\"en\" label=\"English\" default>");
    }

    @Test
    void c6_a_poster_whose_rights_have_ended_leaves_the_player_without_it_and_its_words() throws IOException {
        Video video = added();
        PictureId poster = Objects.requireNonNull(video.poster());
        desk.database.perform(writing ->
                desk.room.describePicture().run(writing, poster, PictureWords.of("Caption", "Credit", "Alt")));
        assertThat(player(video)).contains("poster=\"/pictures/", "Caption", "Credit");

        desk.database.perform(writing -> desk.room.limitRights().run(writing, poster, writing.now()));
        assertThat(player(video)).contains(video.address()).doesNotContain("poster=", "Caption", "Credit");
        assertThat(desk.database.<Map<VideoId, Picture>>read(
                        reading -> desk.room.pictures().shownPosters(reading, List.of(video.id()))))
                .isEmpty();
    }

    private String player(Video video) {
        return desk.database
                .<VideoView>read(reading -> VideoView.of(reading, desk.room.pictures(), video, Words.of("en")))
                .figure("video")
                .html();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvc1", "av01", "mp4v"})
    void what_is_coded_otherwise_is_refused_by_name(String codec) throws IOException {
        byte[] other = new String(FILE, StandardCharsets.ISO_8859_1)
                .replaceFirst("avc1(?=\0{20})", codec)
                .getBytes(StandardCharsets.ISO_8859_1);
        Path incoming = Files.write(folder.resolve("incoming"), other);

        assertThatThrownBy(() -> desk.room.addVideo().develop(incoming))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("H.264");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|begin with the word WEBVTT",
                "WEBVTT|hold no cue",
                "WEBVTT~~1~00:00 --> 00:02.000~x|Line 4",
                "WEBVTT~~00:02.000 --> 00:01.000~x|Line 3 of the captions ends before",
                "WEBVTT~~00:05.000 --> 00:06.000~x~~00:01.000 --> 00:02.000~y|Line 6 of the captions begins before",
                "WEBVTT~~00:05.000 --> 00:06.000~x~00:07.000 --> 00:08.000~y|Line 5 of the captions holds another",
                "WEBVTT~~NOTE a note~~words without a time~and more|Line 6",
                "WEBVTT~~00:99.000 --> 01:40.000~x|Line 3"
            })
    void captions_that_a_browser_would_leave_out_are_refused_by_line(String file, String why) {
        byte[] captions = file.replace('~', '\n').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> desk.room.addVideo().captions(captions, "en"))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining(why);
    }

    @Test
    void captions_with_notes_styles_names_and_settings_are_taken() {
        String lines = """
                WEBVTT - Sound
                Kind: captions

                STYLE
                ::cue { color: red }

                NOTE none

                first
                00:00.000 --> 00:02.000 line:0 align:start
                <v Ada>Hello

                01:00:00.000 --> 01:00:02.000
                Late
                """;
        String file = "\uFEFF" + lines.replace("\n", "\r\n");

        assertThat(desk.room
                        .addVideo()
                        .captions(file.getBytes(StandardCharsets.UTF_8), "pt-br")
                        .language())
                .isEqualTo("pt-BR");
    }

    @Test
    void c9_where_a_video_was_filmed_does_not_go_out_and_it_stays_as_long() throws Exception {
        byte[] file = Samples.filmedAt("+48.8577+002.2950/", 5_000);
        Path incoming = Files.write(folder.resolve("incoming"), file);
        AddVideo add = desk.room.addVideo();
        Video video = desk.database.write(writing -> add.run(writing, reel(add, incoming), null, null, null));

        byte[] sent = desk.get(video.address()).body();
        assertThat(sent).hasSameSizeAs(file);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1))
                .doesNotContain("48.8577")
                .doesNotContain("xyz")
                .doesNotContain("loci")
                .contains("avc1");
        assertThat(Arrays.copyOfRange(sent, sent.length - 5_000, sent.length))
                .isEqualTo(Arrays.copyOfRange(file, file.length - 5_000, file.length));
        assertThat(desk.get(video.address(), "Range", "bytes=0-99").statusCode())
                .isEqualTo(206);
        assertThat(desk.files("originals")).hasSize(1);
        Path again = Files.write(folder.resolve("again"), sent);
        assertThat(add.develop(again).hash()).isEqualTo(video.hash());
    }

    private static AddVideo.Reel reel(AddVideo add, Path file) {
        try {
            return add.develop(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void b06_a_video_with_any_damage_is_taken_or_refused_and_nothing_else() throws IOException {
        byte[] whole = Samples.filmedAt("+48.8577+002.2950/", 200);
        var random = new java.util.Random(3);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit < 3; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path incoming = Files.write(folder.resolve("incoming"), damaged);
            try {
                desk.room.addVideo().develop(incoming);
            } catch (PictureRefused _) {
                // as it should be
            }
        }
    }
}

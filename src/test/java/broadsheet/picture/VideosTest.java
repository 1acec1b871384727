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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}

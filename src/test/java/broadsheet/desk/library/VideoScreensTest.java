package broadsheet.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Videos as the staff sends and dresses them. */
class VideoScreensTest {
    private static final String PASSWORD = "a quiet harbour at dawn";
    private static final String CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe ferry leaves\n";

    private static Colleague as(TestPaper paper, String login) {
        String origin = paper.open();
        if (paper.database()
                .<Boolean>read(reading -> paper.whole().identity().people().isNobodyHere(reading))) {
            paper.whole()
                    .identity()
                    .people()
                    .hireForDemo(
                            List.of(
                                    new People.Invented("ann", "Ann Ames", "reporter"),
                                    new People.Invented("rob", "Rob Roth", "reporter")),
                            PASSWORD);
        }
        return Colleague.of(origin, login, PASSWORD);
    }

    /** The demo's: a real one, which browsers play. */
    private static byte[] ferry() {
        try (InputStream in = Objects.requireNonNull(
                VideoScreensTest.class.getResourceAsStream("/broadsheet/demo/paper/video/ferry-timelapse.mp4"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] photo(int width) {
        return PressPhoto.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), PictureWords.NONE);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(byte[] video, String captions) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("video", video);
        files.put("poster", photo(640));
        files.put("captions", text(captions));
        return files;
    }

    private static final Map<String, String> WORDS =
            Map.of("caption", "The ferry leaves at six", "credit", "Harbour Film", "language", "en");

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @BothDatabases
    void c8_a_video_with_poster_and_captions_is_sent_placed_in_a_story_and_played_in_parts(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var reader = new Colleague(paper.open());
                var ann = as(paper, "ann")) {
            String to = location(ann.sendParts("/desk/videos", WORDS, files(ferry(), CAPTIONS)));
            assertThat(to).matches("/desk/videos/[0-9]+\\?said=video-taken");
            String number = to.replaceAll("\\D", "");

            Document page = ann.page("/desk/videos/" + number);
            assertThat(page.expectFirst("h1").text()).isEqualTo("The ferry leaves at six");
            assertThat(page.expectFirst("track").attr("srclang")).isEqualTo("en");
            assertThat(page.text()).contains("sent by Ann Ames").contains(number);
            assertThat(ann.get("/desk/videos/list").body()).contains("\"title\":\"The ferry leaves at six\"");
            assertThat(ann.page("/desk/videos").select(".library > li")).hasSize(1);

            List<String> files = List.of(
                    page.expectFirst("video source").attr("src"),
                    page.expectFirst("track").attr("src"),
                    page.expectFirst("video").attr("poster"));
            for (String file : files) {
                assertThat(reader.get(file).statusCode()).as(file).isEqualTo(404);
                assertThat(ann.get(file).statusCode()).as(file).isEqualTo(200);
            }

            String address = paper.story("Ferry leaves")
                    .saying("<p>x</p><figure data-video=\"" + number + "\"><figcaption></figcaption></figure>")
                    .published()
                    .address();
            for (String file : files) {
                assertThat(reader.get(file).statusCode()).as(file).isEqualTo(200);
            }
            assertThat(ann.page("/desk/videos/" + number)
                            .select(".picture-uses a")
                            .text())
                    .isEqualTo("Ferry leaves");
            Document story = Jsoup.parse(paper.get(address).text());
            assertThat(story.expectFirst("figure.video figcaption").text())
                    .isEqualTo("The ferry leaves at six Video: Harbour Film");
            String source = story.expectFirst("video source").attr("src");
            assertThat(ann.get(source).statusCode()).isEqualTo(200);

            HttpResponse<String> again = ann.sendParts("/desk/videos", WORDS, files(ferry(), CAPTIONS));
            assertThat(location(again)).isEqualTo("/desk/videos/" + number + "?said=video-known");
        }
    }

    @BothDatabases
    void what_is_wrong_with_a_video_its_poster_or_its_captions_is_said_and_the_words_stay(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            HttpResponse<String> captions =
                    ann.sendParts("/desk/videos", WORDS, files(ferry(), "WEBVTT\n\n00:02.000 --> 00:01.000\nBack\n"));
            assertThat(captions.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(captions.body());
            assertThat(page.expectFirst("[role=alert]").text())
                    .startsWith("Captions: Line 3 of the captions ends before it begins.");
            assertThat(page.expectFirst("#caption").wholeText()).isEqualTo("The ferry leaves at six");

            HttpResponse<String> video = ann.sendParts("/desk/videos", WORDS, files(text("<html>"), CAPTIONS));
            assertThat(Jsoup.parse(video.body()).expectFirst("[role=alert]").text())
                    .startsWith("Video: Videos are taken as MP4");
            HttpResponse<String> bare = ann.sendParts("/desk/videos", WORDS, Map.of());
            assertThat(Jsoup.parse(bare.body()).expectFirst("[role=alert]").text())
                    .contains("Choose a video");
            assertThat(ann.page("/desk/videos").select(".library > li")).isEmpty();
            assertThat(ann.page("/desk/pictures").select(".library > li")).isEmpty();
        }
    }

    @BothDatabases
    void captions_come_later_from_the_one_who_sent_the_video_and_reach_its_readers(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann");
                var rob = as(paper, "rob")) {
            var files = files(ferry(), CAPTIONS);
            files.remove("captions");
            String number =
                    location(ann.sendParts("/desk/videos", WORDS, files)).replaceAll("\\D", "");
            String address = paper.story("Ferry leaves")
                    .saying("<p>x</p><figure data-video=\"" + number + "\"><figcaption></figcaption></figure>")
                    .published()
                    .address();
            assertThat(paper.get(address).text()).doesNotContain("<track");
            String dress = "/desk/videos/" + number + "/dress";
            Map<String, byte[]> captions = Map.of("captions", text(CAPTIONS));

            rob.page("/desk/videos/" + number);
            assertThat(rob.sendParts(dress, Map.of("language", "en"), captions).statusCode())
                    .isEqualTo(422);
            assertThat(location(ann.sendParts(dress, Map.of("language", "en"), captions)))
                    .endsWith("said=video-saved");

            paper.assertExact();
            assertThat(paper.get(address).text()).contains("<track kind=\"captions\"");
            ann.sendParts(dress, Map.of("without-captions", "1", "language", "en"), Map.of());
            assertThat(paper.get(address).text()).doesNotContain("<track");
        }
    }
}

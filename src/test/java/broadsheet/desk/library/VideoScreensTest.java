package broadsheet.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.platform.http.Reply;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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
    void where_the_poster_was_in_the_library_before_it_is_said_whose_words_stand(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            ann.sendFiles("/desk/pictures", "files", Map.of("a.jpg", photo(640)));
            String to = location(ann.sendParts("/desk/videos", WORDS, files(ferry(), CAPTIONS)));
            assertThat(to).matches("/desk/videos/[0-9]+\\?said=video-taken-poster-known");
            assertThat(ann.page(to).text()).contains("Its poster was there before", "not what you typed");
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

    @BothDatabases
    void a_refused_poster_or_caption_does_not_lose_the_video(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            var files = files(ferry(), "no captions at all");
            files.put("poster", text("<svg/>"));
            HttpResponse<String> refused = ann.sendParts("/desk/videos", WORDS, files);
            assertThat(refused.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(refused.body());
            assertThat(page.expectFirst("[role=alert]").text())
                    .contains("Captions: ")
                    .contains("Poster: ")
                    .contains("The video is kept");
            assertThat(page.expectFirst("#video").hasAttr("required")).isFalse();
            assertThat(page.expectFirst("#credit").attr("value")).isEqualTo("Harbour Film");
            var fields = new LinkedHashMap<>(WORDS);
            for (String name : List.of("kept", "kept-name", "kept-bytes")) {
                fields.put(name, page.expectFirst("input[name=" + name + "]").attr("value"));
            }

            HttpResponse<String> bare = ann.sendParts("/desk/videos", fields, Map.of());
            assertThat(bare.body()).contains("Choose a poster").contains(fields.get("kept"));
            String to = location(ann.sendParts("/desk/videos", fields, Map.of("poster", photo(640))));
            assertThat(to).endsWith("?said=video-taken");
            Document video = ann.page(to);
            assertThat(video.expectFirst("h1").text()).isEqualTo("The ferry leaves at six");
            assertThat(video.text()).contains(fields.get("kept-name"));
            assertThat(ann.get(video.expectFirst("video source").attr("src")).statusCode())
                    .isEqualTo(200);

            for (String hash : List.of("0".repeat(64), "../../../broadsheet.db", "")) {
                fields.put("kept", hash);
                assertThat(ann.sendParts("/desk/videos", fields, Map.of("poster", photo(640)))
                                .body())
                        .contains("Choose a video");
            }
        }
    }

    @BothDatabases
    void videos_are_found_by_words_of_their_posters_and_by_the_names_of_their_files(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            var files = files(ferry(), CAPTIONS);
            String to = location(ann.sendParts("/desk/videos", WORDS, files));
            String name = ann.page(to).select("bdi").eachText().getFirst().toUpperCase(java.util.Locale.ROOT);
            for (String words : List.of("", "FERRY six", "harbour", name, "fér " + name, "leaves film")) {
                assertThat(ann.page("/desk/videos?q=" + encoded(words)).select(".library > li"))
                        .as(words)
                        .hasSize(1);
            }
            assertThat(ann.get("/desk/videos/list?q=ferry").body()).contains("The ferry leaves");
            assertThat(ann.get("/desk/videos/list?q=tram").body()).doesNotContain("The ferry leaves");
            Document none = ann.page("/desk/videos?q=" + encoded("tram % _"));
            assertThat(none.select(".library > li")).isEmpty();
            assertThat(none.text()).contains("No video is like that.");
            assertThat(none.expectFirst("#q").attr("value")).isEqualTo("tram % _");
        }
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @BothDatabases
    void a_video_leads_a_story_by_its_number(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            paper.section("politics");
            var files = files(ferry(), CAPTIONS);
            String number =
                    location(ann.sendParts("/desk/videos", WORDS, files)).replaceAll("\\D", "");
            String story = location(ann.send("/desk/stories", Map.of("headline", "Ferry", "section", "politics")))
                    .replaceAll("\\D", "");
            String address = "/desk/stories/" + story;

            HttpResponse<String> none = ann.send(address, fields(ann, address, Map.of("lead-video", "77")));
            assertThat(none.statusCode()).isEqualTo(422);
            assertThat(none.body()).contains("The lead video: no video in the library has the number", "value=\"77\"");
            HttpResponse<String> word = ann.send(address, fields(ann, address, Map.of("lead-video", "the ferry")));
            assertThat(word.statusCode()).isEqualTo(422);

            ann.send(address, fields(ann, address, Map.of("lead-video", number, "lead-caption", "At six")));
            assertThat(ann.page(address).expectFirst("#lead-video").attr("value"))
                    .isEqualTo(number);
            var id = new broadsheet.story.StoryId(Long.parseLong(story));
            paper.perform(writing -> paper.acts().publish().run(writing, id));
            Document read = Jsoup.parse(paper.get(paper.story(id).address()).text());
            assertThat(read.expectFirst("figure.video-lead figcaption").text()).startsWith("At six");
            assertThat(ann.page("/desk/videos/" + number)
                            .select(".picture-uses")
                            .text())
                    .contains("Ferry");

            String poster = ann.page("/desk/videos/" + number)
                    .expectFirst("a[href^=/desk/pictures/]:not([href=/desk/pictures])")
                    .attr("href")
                    .replaceAll("\\D", "");
            HttpResponse<String> both = ann.send(address, fields(ann, address, Map.of("lead-picture", poster)));
            assertThat(both.statusCode()).isEqualTo(422);
            assertThat(both.body()).contains("A photo or a video stands at the head, not both");
            ann.send(address, fields(ann, address, Map.of("lead-picture", poster, "lead-video", "")));
            assertThat(ann.page(address).expectFirst("#lead-picture").attr("value"))
                    .isEqualTo(poster);
        }
    }

    /** The editor's fields as they stand, with these changed. */
    private static Map<String, String> fields(Colleague by, String address, Map<String, String> changed) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : by.page(address).select("#story-form [name]")) {
            var chosen = field.selectFirst("option[selected]");
            fields.put(
                    field.attr("name"),
                    field.tagName().equals("select")
                            ? (chosen == null ? "" : chosen.attr("value"))
                            : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value"));
        }
        fields.putAll(changed);
        return fields;
    }

    @BothDatabases
    void what_is_sent_lies_in_the_papers_own_folder_until_it_is_answered_and_no_longer(Trial trial) throws IOException {
        try (var paper = TestPaper.on(trial)) {
            Path incoming = trial.folder().resolve("incoming");
            Files.createDirectories(incoming.resolve("form-of-a-crash"));
            Files.writeString(incoming.resolve("form-of-a-crash").resolve("upload-1"), "half a film");
            var lay = new AtomicReference<Path>();
            paper.whole().staff().work("/desk/test/incoming", Permission.WRITE, form -> {
                lay.set(form.files("video").getFirst().file());
                assertThat(lay.get()).hasBinaryContent(ferry());
                form.leavesNoLine();
                return new Reply.SeeOther("/desk");
            });
            try (var ann = as(paper, "ann")) {
                assertThat(incoming).isEmptyDirectory();
                ann.sendParts("/desk/test/incoming", Map.of(), Map.of("video", ferry()));
                assertThat(lay.get()).startsWithRaw(incoming).doesNotExist();
                assertThat(incoming).isEmptyDirectory();
            }
        }
    }
}

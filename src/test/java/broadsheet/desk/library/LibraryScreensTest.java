package broadsheet.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The picture library as the staff uses it. */
class LibraryScreensTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

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
                                    new People.Invented("rob", "Rob Roth", "reporter"),
                                    new People.Invented("mod", "Mo Dern", "moderator"),
                                    new People.Invented("pia", "Pia Poe", "picture-editor")),
                            PASSWORD);
        }
        return Colleague.of(origin, login, PASSWORD);
    }

    private static byte[] photo(int width, String caption) {
        var words = new PictureWords(caption, "The Courier", "", "Nora Quist", "Harrowmouth", null);
        return PressPhoto.write(new BufferedImage(width, 300, BufferedImage.TYPE_INT_RGB), words);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Sends one picture and gives its number. */
    private static String sent(Colleague by, int width, String caption) {
        String to = location(by.sendFiles("/desk/pictures", "files", Map.of("a.jpg", photo(width, caption))));
        assertThat(to).endsWith("?said=picture-taken");
        return to.replaceAll("\\D", "");
    }

    private static Picture stands(TestPaper paper, String number) {
        return paper.database()
                .<Picture>read(reading -> paper.whole()
                        .pictures()
                        .pictures()
                        .find(reading, new PictureId(Long.parseLong(number)))
                        .orElseThrow());
    }

    private static void publishWith(TestPaper paper, String number) {
        paper.story("Bridge opens")
                .saying("<p>x</p><figure data-picture=\"" + number
                        + "\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption></figure>")
                .published();
    }

    @BothDatabases
    void many_files_are_sent_at_once_and_refusals_name_the_file(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            var files = new LinkedHashMap<String, byte[]>();
            files.put("dawn.jpg", photo(400, "Dawn at the quay"));
            files.put(
                    "../../evil<b>.svg",
                    "<svg onload=\"alert(1)\"/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            files.put("again.jpg", photo(400, "Dawn at the quay"));
            files.put("dusk.jpg", photo(410, "Dusk"));

            HttpResponse<String> answer = ann.sendFiles("/desk/pictures", "files", files);

            assertThat(answer.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.text()).contains("2 pictures taken, 1 here already, 1 not taken.");
            assertThat(page.expectFirst(".library-refused li").text())
                    .contains("evil<b>.svg")
                    .contains("JPEG, PNG, GIF or WebP");
            assertThat(ann.page("/desk/pictures").select(".library > li")).hasSize(2);
            assertThat(ann.page("/desk/pictures?q=DAWN+quist").select(".library > li"))
                    .hasSize(1);
            assertThat(ann.page("/desk/pictures?show=unused").select(".library > li"))
                    .hasSize(2);
            assertThat(ann.page("/desk/pictures?show=uncredited").select(".library > li"))
                    .isEmpty();
        }
    }

    @BothDatabases
    void c2_the_words_in_the_file_stand_in_the_form(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            Document page = ann.page("/desk/pictures/" + sent(ann, 400, "Dawn at the quay"));

            assertThat(page.expectFirst("#caption").wholeText()).isEqualTo("Dawn at the quay");
            assertThat(page.expectFirst("#byline").val()).isEqualTo("Nora Quist");
            assertThat(page.expectFirst("#credit").val()).isEqualTo("The Courier");
            assertThat(page.expectFirst("#city").val()).isEqualTo("Harrowmouth");
            assertThat(page.text()).contains("JPEG, 400 × 300 pixels").contains("sent by Ann Ames");
        }
    }

    @BothDatabases
    void the_editor_sends_one_file_and_gets_data_back(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            String[] script = {"Accept", "application/json"};
            HttpResponse<String> taken = ann.sendFiles(
                    "/desk/pictures/upload", "file", Map.of("a.jpg", photo(400, "Dawn \"at\" </script>")), script);
            assertThat(taken.statusCode()).isEqualTo(200);
            assertThat(taken.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
            assertThat(taken.body())
                    .containsPattern("\"id\":\"[0-9]+\"")
                    .contains("\"credit\":\"Nora Quist / The Courier\"")
                    .contains("Dawn \\\"at\\\"")
                    .doesNotContain("</script>");

            HttpResponse<String> refused =
                    ann.sendFiles("/desk/pictures/upload", "file", Map.of("a.jpg", new byte[] {1, 2, 3}), script);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).startsWith("{\"error\":\"Pictures are taken as JPEG");
            assertThat(ann.sendFiles("/desk/pictures/upload", "file", Map.of(), script)
                            .statusCode())
                    .isEqualTo(422);

            String number = taken.body().replaceAll(".*\"id\":\"([0-9]+)\".*", "$1");
            HttpResponse<String> thumbnail = ann.get("/desk/pictures/" + number + "/thumbnail");
            assertThat(thumbnail.statusCode()).isEqualTo(303);
            assertThat(location(thumbnail)).matches("/pictures/[0-9a-f]{24}-400\\.jpg");
        }
    }

    @BothDatabases
    void an_empty_file_is_told_by_its_name(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            for (String address : List.of("/desk/pictures", "/desk/pictures/upload")) {
                HttpResponse<String> answer = ann.sendFiles(address, "files", Map.of("dawn.jpg", new byte[0]));
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("The file dawn.jpg is empty");
            }
        }
    }

    @BothDatabases
    void b19_nobody_sends_more_than_so_many_pictures_an_hour(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann");
                var rob = as(paper, "rob")) {
            Map<String, byte[]> file = Map.of("a.jpg", new byte[] {1});
            for (int i = 0; i < 300; i++) {
                assertThat(ann.sendFiles("/desk/pictures/upload", "file", file).statusCode())
                        .isEqualTo(422);
                if (i % 100 == 99) {
                    trial.clock().advance(Duration.ofMinutes(2));
                }
            }
            HttpResponse<String> tooMany = ann.sendFiles("/desk/pictures/upload", "file", file);
            assertThat(tooMany.statusCode()).isEqualTo(429);
            assertThat(tooMany.body()).contains("within an hour");
            assertThat(rob.sendFiles("/desk/pictures/upload", "file", file).statusCode())
                    .isEqualTo(422);
            trial.clock().advance(Duration.ofMinutes(61));
            assertThat(ann.sendFiles("/desk/pictures/upload", "file", file).statusCode())
                    .isEqualTo(422);
        }
    }

    @BothDatabases
    void words_and_focus_of_a_picture_reach_the_pages_that_show_it(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            String number = sent(ann, 1300, "Dawn");
            publishWith(paper, number);
            String address = "/news/2026/11/18/bridge-opens";
            String story = paper.database()
                    .<String>read(reading ->
                            paper.whole().stories().stories().newest(reading, broadsheet.story.ListKey.SITE, 1).stream()
                                    .flatMap(id -> paper.whole().stories().stories().find(reading, id).stream())
                                    .map(found -> found.address())
                                    .findFirst()
                                    .orElse(address));
            assertThat(paper.get(story).text()).contains("Nora Quist / The Courier");

            HttpResponse<String> saved = ann.send(
                    "/desk/pictures/" + number + "/words",
                    Map.of(
                            "caption",
                            "Noon",
                            "credit",
                            "The Wire",
                            "alt",
                            "A quay",
                            "taken",
                            "2026-07-10",
                            "rights",
                            ""));
            assertThat(location(saved)).isEqualTo("/desk/pictures/" + number + "?said=picture-saved");
            HttpResponse<String> focus =
                    ann.send("/desk/pictures/" + number + "/focus", Map.of("point.x", "32", "point.y", "0"));
            assertThat(focus.statusCode()).isEqualTo(303);

            paper.assertExact();
            assertThat(paper.get(story).text())
                    .contains("The Wire")
                    .contains("alt=\"A quay\"")
                    .contains("focus fx10 fy0");
            assertThat(stands(paper, number).focus().x()).isEqualTo(100);
            assertThat(ann.page("/desk/pictures/" + number)
                            .expectFirst("#taken")
                            .val())
                    .isEqualTo("2026-07-10");
            ann.send("/desk/pictures/" + number + "/focus", Map.of("left", "70", "top", "200"));
            assertThat(stands(paper, number).focus()).isEqualTo(new broadsheet.picture.Focus(700, 1000));
            assertThat(ann.send("/desk/pictures/" + number + "/focus", Map.of("left", "x"))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @BothDatabases
    void pictures_of_others_are_changed_and_deleted_by_picture_editors_only(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann");
                var rob = as(paper, "rob");
                var pia = as(paper, "pia");
                var mod = as(paper, "mod")) {
            String number = sent(ann, 400, "Dawn");
            String words = "/desk/pictures/" + number + "/words";
            String delete = "/desk/pictures/" + number + "/delete";

            assertThat(rob.page("/desk/pictures/" + number).select("#caption")).isEmpty();
            assertThat(rob.send(words, Map.of("caption", "Mine")).statusCode()).isEqualTo(422);
            assertThat(mod.get("/desk/pictures").statusCode()).isEqualTo(403);
            assertThat(ann.send(delete, Map.of("sure", "1")).statusCode()).isEqualTo(403);
            assertThat(stands(paper, number).words().caption()).isEqualTo("Dawn");
            assertThat(pia.send(words, Map.of("caption", "Better")).statusCode())
                    .isEqualTo(303);
            assertThat(stands(paper, number).words().caption()).isEqualTo("Better");

            assertThat(pia.send(delete, Map.of()).statusCode()).isEqualTo(422);
            assertThat(location(pia.send(delete, Map.of("sure", "1"))))
                    .isEqualTo("/desk/pictures?said=picture-deleted");
            assertThat(pia.get("/desk/pictures/" + number).statusCode()).isEqualTo(404);
            assertThat(pia.send(delete, Map.of("sure", "1")).statusCode()).isEqualTo(404);
        }
    }

    @BothDatabases
    void a_picture_that_stands_somewhere_says_where_and_stays(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var pia = as(paper, "pia")) {
            String number = sent(pia, 400, "Dawn");
            publishWith(paper, number);

            Document page = pia.page("/desk/pictures/" + number);
            assertThat(page.expectFirst(".picture-uses").text()).isEqualTo("Bridge opens live");
            assertThat(page.expectFirst(".picture-uses a").attr("href")).startsWith("/desk/stories/");
            assertThat(page.select(".danger")).isEmpty();
            HttpResponse<String> kept = pia.send("/desk/pictures/" + number + "/delete", Map.of("sure", "1"));
            assertThat(kept.statusCode()).isEqualTo(422);
            assertThat(kept.body()).contains("while something uses it");
        }
    }

    @BothDatabases
    void c6_pictures_whose_rights_have_ended_are_flagged_with_the_live_pages_that_miss_them(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var pia = as(paper, "pia")) {
            String number = sent(pia, 400, "Dawn");
            publishWith(paper, number);
            String words = "/desk/pictures/" + number + "/words";
            assertThat(pia.send(words, Map.of("caption", "Dawn", "rights", "soon"))
                            .statusCode())
                    .isEqualTo(422);
            pia.send(words, Map.of("caption", "Dawn", "rights", "2001-01-31"));

            assertThat(pia.page("/desk/pictures")
                            .expectFirst(".library-flagged")
                            .text())
                    .contains("Rights have ended")
                    .contains("Dawn");
            assertThat(pia.page("/desk/pictures?show=ended")
                            .expectFirst(".flag-wrong")
                            .text())
                    .isEqualTo("Rights ended, live pages miss it");
            assertThat(pia.page("/desk/pictures/" + number)
                            .expectFirst("#rights")
                            .val())
                    .isEqualTo("2001-01-31");
            assertThat(pia.page("/desk/pictures/" + number)
                            .expectFirst(".picture-uses")
                            .text())
                    .contains("live, without it");
            assertThat(pia.page("/desk/pictures/" + number)
                            .expectFirst(".notice-error")
                            .text())
                    .contains("readers are shown it nowhere")
                    .contains("live pages below go without it");
        }
    }

    @BothDatabases
    void c5_unused_pictures_are_cleared_and_one_that_was_placed_meanwhile_is_kept(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann");
                var pia = as(paper, "pia")) {
            String dawn = sent(ann, 400, "Dawn");
            String noon = sent(ann, 410, "Noon");
            String dusk = sent(ann, 420, "Dusk");
            assertThat(ann.page("/desk/pictures?show=unused").select(".library-choose"))
                    .isEmpty();
            assertThat(ann.send("/desk/pictures/delete-unused", Map.of("all", "1", "sure", "1"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(pia.page("/desk/pictures?show=unused").select(".library-choose"))
                    .hasSize(3);

            HttpResponse<String> asked = pia.send("/desk/pictures/unused", Map.of("all", "1", "q", ""));
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(asked.body()).expectFirst("h1").text()).isEqualTo("Delete 3 pictures?");
            String newest =
                    Jsoup.parse(asked.body()).expectFirst("[name=newest]").val();
            assertThat(newest).isEqualTo(dusk);
            publishWith(paper, noon);
            String night = sent(ann, 430, "Night");
            Map<String, String> order = Map.of("all", "1", "q", "", "newest", newest);
            assertThat(pia.send("/desk/pictures/delete-unused", order).statusCode())
                    .isEqualTo(422);
            var sure = new LinkedHashMap<>(order);
            sure.put("sure", "1");
            HttpResponse<String> cleared = pia.send("/desk/pictures/delete-unused", sure);

            assertThat(Jsoup.parse(cleared.body()).expectFirst("[role=status]").text())
                    .isEqualTo("2 pictures deleted.");
            assertThat(pia.get("/desk/pictures/" + dawn).statusCode()).isEqualTo(404);
            assertThat(pia.get("/desk/pictures/" + noon).statusCode()).isEqualTo(200);
            assertThat(pia.get("/desk/pictures/" + night).statusCode()).isEqualTo(200);
            assertThat(deletions(paper)).containsExactlyInAnyOrder("picture/" + dawn, "picture/" + dusk);
        }
    }

    private static List<String> deletions(TestPaper paper) {
        return paper.database()
                .<List<String>>read(reading -> reading.list(
                        "SELECT thing FROM identity_record WHERE act = 'deleted' ORDER BY id",
                        row -> row.text("thing")));
    }

    @BothDatabases
    void c5_of_chosen_pictures_those_in_use_are_kept_and_said_so(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var pia = as(paper, "pia")) {
            String dawn = sent(pia, 400, "Dawn");
            publishWith(paper, dawn);

            HttpResponse<String> kept = pia.send("/desk/pictures/delete-unused", Map.of("picture", dawn, "sure", "1"));

            assertThat(Jsoup.parse(kept.body()).expectFirst("[role=status]").text())
                    .isEqualTo("0 pictures deleted, 1 kept.");
            assertThat(Jsoup.parse(kept.body()).expectFirst(".library-kept li").text())
                    .isEqualTo("Dawn: Bridge opens");
            assertThat(pia.send("/desk/pictures/unused", Map.of()).statusCode()).isEqualTo(422);
            assertThat(stands(paper, dawn).words().caption()).isEqualTo("Dawn");
        }
    }

    @BothDatabases
    void b20_a_hundred_uploads_within_a_minute_are_enough_and_nobody_from_outside_sends_any(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann");
                var nobody = new Colleague(paper.open())) {
            Map<String, byte[]> file = Map.of("a.jpg", new byte[] {1});
            assertThat(nobody.sendFiles("/desk/pictures/upload", "file", file).statusCode())
                    .isNotIn(200, 422, 500);
            for (int i = 0; i < 100; i++) {
                ann.sendFiles("/desk/pictures/upload", "file", file);
            }
            HttpResponse<String> tooMany = ann.sendFiles("/desk/pictures/upload", "file", file);
            assertThat(tooMany.statusCode()).isEqualTo(429);
            assertThat(tooMany.body()).contains("within a minute");
        }
    }

    @BothDatabases
    void b10_b11_whatever_a_file_was_called_it_lies_under_our_name_and_goes_out_as_an_attachment(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var pia = as(paper, "pia");
                var ann = as(paper, "ann")) {
            List<String> names = List.of(
                    "../../x",
                    "..\\\\..\\\\x.jpg",
                    "CON",
                    "x".repeat(300) + ".jpg",
                    "gpj.\u202Eexe.jpg",
                    ".htaccess",
                    "a.php.jpg",
                    "dot. ",
                    "quay \u2013 d\u00e9p\u00f4t; filename=evil.html");
            int width = 500;
            for (String name : names) {
                String to = location(pia.sendFiles("/desk/pictures", "files", Map.of(name, photo(width++, "Dawn"))));
                assertThat(to).as(name).matches("/desk/pictures/[0-9]+\\?said=picture-taken");
                String number = to.replaceAll("\\D", "");
                HttpResponse<String> original = pia.get("/desk/pictures/" + number + "/original");
                assertThat(original.statusCode()).as(name).isEqualTo(200);
                assertThat(original.headers().firstValue("Content-Disposition").orElseThrow())
                        .as(name)
                        .matches(
                                "attachment; filename=\"[A-Za-z0-9._-]+\\.jpeg\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]+\\.jpeg)?");
                assertThat(original.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(ann.get("/desk/pictures/" + number + "/original").statusCode())
                        .isEqualTo(403);
            }
            assertThat(pia.sendFiles("/desk/pictures", "files", Map.of("nul\u0000l.jpg", photo(300, "Dawn")))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(kept(trial)).hasSize(names.size()).allMatch(file -> file.matches("[0-9a-f]{64}\\.jpg"));
        }
    }

    private static List<String> kept(Trial trial) {
        try (var files = java.nio.file.Files.walk(trial.folder())) {
            return files.filter(file -> file.toString().contains("originals"))
                    .filter(java.nio.file.Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BothDatabases
    void b17_documents_are_not_taken_whatever_they_are_called(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var ann = as(paper, "ann")) {
            var files = new LinkedHashMap<String, byte[]>();
            files.put(
                    "report.jpg",
                    "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            files.put("report.docx", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
            files.put("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

            HttpResponse<String> answer = ann.sendFiles("/desk/pictures", "files", files);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select(".library-refused li")).hasSize(3);
            assertThat(kept(trial)).isEmpty();
        }
    }
}

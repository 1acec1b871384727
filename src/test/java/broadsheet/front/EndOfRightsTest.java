package broadsheet.front;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.LibraryFilter;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureUse;
import broadsheet.picture.PictureWords;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Case C6: from the end of its rights on a picture stands on nothing that readers see, nor do the words said of it. */
class EndOfRightsTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    @BothDatabases
    void c6_the_moment_the_rights_end_no_page_shows_the_picture_or_its_words_and_a_later_end_brings_both_back(
            Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var picture = new PictureEverywhere(paper);
            picture.isShown();

            Instant end = trial.clock().instant().plus(A_DAY);
            picture.limit(end);
            picture.isShown();
            trial.clock().set(end.minusMillis(1));
            picture.isShown();
            trial.clock().set(end);
            picture.isShownNowhere();

            picture.limit(end.plus(A_DAY));
            picture.isShown();
            picture.limit(end);
            picture.isShownNowhere();
            picture.limit(null);
            picture.isShown();
        }
    }

    @BothDatabases
    void c6_rights_that_ended_while_nobody_ran_the_paper_have_ended(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var picture = new PictureEverywhere(paper);
            Instant end = trial.clock().instant().plus(A_DAY);
            picture.limit(end);
            picture.isShown();

            trial.clock().set(end.plus(A_DAY));
            paper.restart();
            picture.isShownNowhere();
        }
    }

    @BothDatabases
    void c6_a_file_goes_out_until_the_instant_of_the_end_and_is_kept_by_nobody_for_longer(Trial trial)
            throws Exception {
        try (var paper = TestPaper.on(trial)) {
            var picture = new PictureEverywhere(paper);
            paper.open();
            Instant end = trial.clock().instant().plus(A_DAY);
            picture.limit(end);
            List<String> files =
                    List.of(picture.bought().address(320), picture.bought().address(Picture.Shape.WIDE));
            for (String file : files) {
                var answer = picture.rendition(file);
                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=86400, immutable");
            }
            assertThat(picture.rendition(picture.other().address(320)).headers().firstValue("Cache-Control"))
                    .hasValue("public, max-age=31536000, immutable");

            trial.clock().set(end);
            for (String file : files) {
                assertThat(picture.rendition(file).statusCode()).as(file).isEqualTo(404);
            }
            picture.limit(null);
            for (String file : files) {
                assertThat(picture.rendition(file).statusCode()).as(file).isEqualTo(200);
            }
        }
    }

    @BothDatabases
    void c6_one_file_in_the_library_twice_goes_out_as_long_as_one_of_them_may(Trial trial) throws Exception {
        try (var paper = TestPaper.on(trial)) {
            var picture = new PictureEverywhere(paper);
            var room = paper.whole().pictures();
            byte[] file = java.nio.file.Files.readAllBytes(room.original(picture.bought()));
            var negative = room.addPicture().develop(file);
            Picture twin = paper.write(writing -> room.addPicture().run(writing, negative, "twin", PictureWords.NONE));
            Story other = paper.story("Twin")
                    .saying(PictureEverywhere.figure(twin, "twin"))
                    .published();
            picture.limit(trial.clock().instant());

            paper.perform(writing -> room.limitRights()
                    .run(writing, twin.id(), trial.clock().instant().plus(A_DAY)));
            assertThat(picture.read(other.address())).contains(picture.name());
            assertThat(picture.rendition(picture.bought().address(320)).statusCode())
                    .isEqualTo(200);
            trial.clock().advance(A_DAY);
            assertThat(picture.rendition(picture.bought().address(320)).statusCode())
                    .isEqualTo(404);
        }
    }

    @BothDatabases
    void c6_the_library_names_what_ended_and_the_live_places_that_miss_it(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var picture = new PictureEverywhere(paper);
            picture.limit(trial.clock().instant());
            var library = paper.whole().pictures().library();

            assertThat(paper.database().<List<Picture>>read(reading -> library.endedButLive(reading, 9)))
                    .extracting(Picture::id)
                    .containsExactly(picture.bought().id());
            assertThat(paper.database()
                            .<List<PictureUse>>read(reading ->
                                    library.uses(reading, picture.bought().id(), 9)))
                    .containsExactlyInAnyOrder(
                            new PictureUse("story/" + picture.led().id(), "Harbour opens", true),
                            new PictureUse("story/" + picture.gallery().id(), "In pictures", true),
                            new PictureUse("page/about-us", "About us", true),
                            new PictureUse("front/lead", "Front page, slot lead", true));
            var ended = new LibraryFilter("", LibraryFilter.Show.ENDED);
            assertThat(paper.database()
                            .read(reading -> library.page(reading, ended, null, 9))
                            .lines())
                    .singleElement()
                    .matches(line ->
                            line.isLive() && line.isUsed() && line.rights().haveEnded());
        }
    }
}

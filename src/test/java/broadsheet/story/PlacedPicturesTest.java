package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.PictureId;
import broadsheet.picture.PictureUse;
import broadsheet.picture.Pictures;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.util.List;
import java.util.Set;

/** Stories and pages say which pictures they place. */
class PlacedPicturesTest {
    private static final PlacedPictures PLACED = new PlacedPictures();

    private static String figure(long id) {
        return "<p>x</p><figure data-picture=\"" + id
                + "\" data-alt=\"\" data-credit=\"\"><figcaption></figcaption></figure>";
    }

    private static List<PictureUse> uses(TestPaper paper, long id) {
        return paper.database().read(reading -> PLACED.of(reading, new PictureId(id), 20));
    }

    private static Set<PictureId> live(TestPaper paper, Long... ids) {
        return paper.database()
                .read(reading -> PLACED.live(
                        reading, List.of(ids).stream().map(PictureId::new).toList()));
    }

    private static Set<PictureId> used(TestPaper paper, Long... ids) {
        return paper.database()
                .read(reading -> PLACED.used(
                        reading, List.of(ids).stream().map(PictureId::new).toList()));
    }

    private static void revise(TestPaper paper, StoryId story, Copy copy) {
        paper.write(writing -> paper.acts().revise().run(writing, story, copy, Writer.PAPER, VersionNote.SAVED));
    }

    @BothDatabases
    void a_picture_stands_where_the_live_or_the_working_version_places_it(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Bridge opens")
                    .saying(figure(3765662908416005704L))
                    .published();
            assertThat(uses(paper, 3765662908416005704L))
                    .containsExactly(new PictureUse("story/" + story.id(), "Bridge opens", true));

            Copy head = Copy.of("Bridge open", Allowed.body("<p>none</p>"));
            revise(
                    paper,
                    story.id(),
                    new Copy(
                            "",
                            head.headline(),
                            "",
                            Label.NONE,
                            Source.OWN,
                            "",
                            List.of(),
                            List.of(),
                            Lead.photo(12, "", "", ""),
                            head.body(),
                            new Titles("", "", "", 13L)));

            assertThat(uses(paper, 3765662908416005704L))
                    .extracting(PictureUse::isLive)
                    .containsExactly(true);
            assertThat(uses(paper, 12)).containsExactly(new PictureUse("story/" + story.id(), "Bridge open", false));
            assertThat(used(paper, 3765662908416005704L, 12L, 13L, 14L))
                    .containsExactlyInAnyOrder(
                            new PictureId(3765662908416005704L), new PictureId(12), new PictureId(13));
            assertThat(live(paper, 3765662908416005704L, 12L, 13L))
                    .containsExactly(new PictureId(3765662908416005704L));
        }
    }

    @BothDatabases
    void a_picture_of_former_versions_only_stands_nowhere(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId story = paper.story("Bridge opens")
                    .saying(figure(3765662908416005704L))
                    .drafted();
            revise(paper, story, Copy.of("Bridge opens", Allowed.body("<p>none</p>")));

            assertThat(uses(paper, 3765662908416005704L)).isEmpty();
            assertThat(used(paper, 3765662908416005704L)).isEmpty();
        }
    }

    @BothDatabases
    void undated_pages_place_pictures_too(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.write(writing -> paper.acts()
                    .publishPage()
                    .run(writing, new Slug("about"), "About us", "", Allowed.body(figure(21)), false, true, null));

            assertThat(uses(paper, 21)).containsExactly(new PictureUse("page/about", "About us", true));
            assertThat(live(paper, 21L)).containsExactly(new PictureId(21));
        }
    }

    @BothDatabases
    void versions_from_before_are_read_once(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.story("Bridge opens").saying(figure(3765662908416005704L)).published();
            paper.perform(writing -> {
                writing.exec("DELETE FROM story_version_picture");
                writing.exec("UPDATE story_version SET is_placed = 0");
            });
            assertThat(uses(paper, 3765662908416005704L)).isEmpty();

            PLACED.catchUp(paper.database());
            PLACED.catchUp(paper.database());

            assertThat(uses(paper, 3765662908416005704L)).hasSize(1);
        }
    }

    @BothDatabases
    void the_library_asks_the_stories(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.story("Bridge opens").saying(figure(3765662908416005704L)).published();
            Pictures pictures = paper.whole().pictures().pictures();

            assertThat(pictures).isNotNull();
            assertThat(paper.database()
                            .<List<PictureUse>>read(reading -> paper.whole()
                                    .pictures()
                                    .library()
                                    .uses(reading, new PictureId(3765662908416005704L), 5)))
                    .hasSize(1);
        }
    }
}

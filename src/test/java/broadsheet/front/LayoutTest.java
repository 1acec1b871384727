package broadsheet.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.picture.LibraryFilter;
import broadsheet.picture.LibraryPage;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureUse;
import broadsheet.picture.PictureWords;
import broadsheet.section.Section;
import broadsheet.story.Story;
import broadsheet.story.Writer;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class LayoutTest {
    private static final Writer FAY = new Writer(7L, "Fay");
    private static final Writer GUS = new Writer(8L, "Gus");

    /** A paper with stories of three sections, the newest last. */
    private static List<Story> stories(TestPaper paper) {
        var all = new ArrayList<Story>();
        for (String section : List.of("politics", "culture", "sports")) {
            for (int i = 1; i <= 7; i++) {
                paper.trial().clock().advance(Duration.ofMinutes(1));
                all.add(paper.story(section + " " + i).in(section).published());
            }
        }
        return all;
    }

    private static Document front(TestPaper paper) {
        return Jsoup.parse(paper.get("/").text());
    }

    private static String lead(TestPaper paper) {
        return front(paper).select(".teaser-lead .teaser-title").text();
    }

    private static List<String> seconds(TestPaper paper) {
        return front(paper).select(".seconds .teaser-title").eachText();
    }

    private static List<String> river(TestPaper paper, String anchor) {
        return front(paper)
                .select("section[aria-labelledby=s-" + anchor + "] .teaser-title")
                .eachText();
    }

    private static long pin(TestPaper paper, Slot slot, Pinned pin, long base, Writer by) {
        return paper.write(writing -> paper.whole().front().acts().pin().run(writing, slot, pin, base, by))
                .version();
    }

    private static long pin(TestPaper paper, Slot slot, Story story, long base) {
        return pin(paper, slot, Pinned.plain(story.id()), base, FAY);
    }

    private static Layout layOut(TestPaper paper, long base) {
        return paper.write(writing -> paper.whole().front().acts().layOut().run(writing, base, FAY));
    }

    private static void assertNoStoryTwice(TestPaper paper) {
        assertThat(front(paper).select(".teaser-title a").eachAttr("href")).doesNotHaveDuplicates();
    }

    @BothDatabases
    void a_pinned_story_stands_in_its_slot_only_when_the_draft_is_published(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story old = stories(paper).getFirst();
            assertThat(lead(paper)).isEqualTo("sports 7");

            long version = pin(paper, Slot.LEAD, old, 0);
            assertThat(lead(paper)).isEqualTo("sports 7");
            paper.assertExact();

            layOut(paper, version);
            assertThat(lead(paper)).isEqualTo("politics 1");
            assertNoStoryTwice(paper);
            paper.assertExact();
        }
    }

    @BothDatabases
    void pinned_and_ruled_stories_mix_and_none_stands_twice(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            Section politics = paper.section("politics");
            long version = pin(paper, Slot.LEAD, all.get(8), 0);
            version = pin(paper, Slot.second(3), all.get(20), version);
            version = pin(paper, Slot.river(politics.id(), 3), all.get(0), version);
            layOut(paper, version);

            assertThat(lead(paper)).isEqualTo("culture 2");
            assertThat(seconds(paper)).containsExactly("sports 7");
            assertThat(river(paper, "politics"))
                    .containsExactly("politics 7", "politics 6", "politics 1", "politics 5", "politics 4");
            assertThat(river(paper, "sports")).doesNotContain("sports 7").hasSize(5);
            assertNoStoryTwice(paper);
        }
    }

    @BothDatabases
    void a_slot_says_it_otherwise_without_touching_the_story(Trial trial) throws IOException {
        try (var paper = TestPaper.on(trial);
                var room = new PictureRoom(
                        paper.database(),
                        trial.ids(),
                        trial.clock(),
                        trial.folder().resolve("pictures"))) {
            Story story = stories(paper).get(3);
            Picture picture = picture(paper, room);
            long version = pin(paper, Slot.LEAD, new Pinned(story.id(), "Shorter & \"louder\"", picture.id()), 0, FAY);
            layOut(paper, version);

            assertThat(lead(paper)).isEqualTo("Shorter & \"louder\"");
            assertThat(front(paper).select(".teaser-lead img").attr("src")).isEqualTo(picture.address(960));
            assertThat(paper.get(story.address()).text())
                    .contains("politics 4")
                    .doesNotContain("louder")
                    .doesNotContain(picture.address(960));
        }
    }

    @BothDatabases
    void a_picture_in_a_slot_is_in_use_from_the_draft_on_and_cannot_be_deleted(Trial trial) throws IOException {
        try (var paper = TestPaper.on(trial)) {
            PictureRoom room = paper.whole().pictures();
            Story story = stories(paper).get(3);
            Picture picture = picture(paper, room);
            assertThat(uses(paper, picture)).isEmpty();

            long version = pin(paper, Slot.LEAD, new Pinned(story.id(), "", picture.id()), 0, FAY);
            assertThat(uses(paper, picture))
                    .containsExactly(new PictureUse("front/lead", "Front page, slot lead", false));
            assertThat(unused(paper, picture)).isFalse();

            layOut(paper, version);
            assertThat(uses(paper, picture))
                    .containsExactly(new PictureUse("front/lead", "Front page, slot lead", true));
            List<PictureUse> places =
                    paper.write(writing -> room.deletePicture().run(writing, picture.id()));
            assertThat(places).hasSize(1);

            version = paper.write(
                            writing -> paper.whole().front().acts().unpin().run(writing, Slot.LEAD, 1, FAY))
                    .version();
            assertThat(uses(paper, picture)).hasSize(1);
            layOut(paper, version);
            assertThat(uses(paper, picture)).isEmpty();
            assertThat(unused(paper, picture)).isTrue();
        }
    }

    private static List<PictureUse> uses(TestPaper paper, Picture picture) {
        return paper.database()
                .read(reading -> paper.whole().pictures().library().uses(reading, picture.id(), 9));
    }

    private static boolean unused(TestPaper paper, Picture picture) {
        var unused = new LibraryFilter("", LibraryFilter.Show.UNUSED);
        LibraryPage page = paper.database()
                .read(reading -> paper.whole().pictures().library().page(reading, unused, null, 9));
        return page.lines().stream().anyMatch(line -> line.picture().id().equals(picture.id()));
    }

    private static Picture picture(TestPaper paper, PictureRoom room) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        var negative = room.addPicture().develop(bytes.toByteArray());
        return paper.write(writing -> room.addPicture().run(writing, negative, null, PictureWords.NONE));
    }

    private static void limit(TestPaper paper, Picture picture, Duration after) {
        var end = paper.trial().clock().instant().plus(after);
        paper.perform(writing -> paper.whole().pictures().limitRights().run(writing, picture.id(), end));
    }

    @BothDatabases
    void c6_a_slot_loses_its_own_picture_when_its_rights_end_and_takes_no_other_like_it(Trial trial)
            throws IOException {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            Picture own = picture(paper, paper.whole().pictures());
            limit(paper, own, Duration.ofHours(1));
            var pinned = new Pinned(all.get(2).id(), "", own.id());
            long version = pin(paper, Slot.LEAD, pinned, 0, FAY);
            layOut(paper, version);
            String name = own.hash().substring(0, 24);
            assertThat(paper.get("/").text()).contains(name);
            paper.assertExact();

            paper.trial().clock().advance(Duration.ofHours(1));
            assertThat(lead(paper)).isEqualTo("politics 3");
            assertThat(paper.get("/").text()).doesNotContain(name);
            paper.assertExact();
            var fronts = paper.whole().front().fronts();
            assertThat(paper.database()
                            .<Boolean>read(reading -> fronts.plan(
                                            reading, fronts.draft(reading).pins())
                                    .orElseThrow()
                                    .lead()
                                    .isStripped()))
                    .isTrue();
            assertThatThrownBy(() -> layOut(paper, version)).hasMessageContaining("slot Lead may be shown no longer");
            assertThatThrownBy(() -> pin(paper, Slot.LEAD, pinned, version, FAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("may be shown no longer: its rights have ended");

            paper.perform(writing -> paper.whole().pictures().limitRights().run(writing, own.id(), null));
            assertThat(paper.get("/").text()).contains(name);
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_pinned_story_that_is_withdrawn_falls_out_and_the_rule_fills_the_hole_at_once(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            layOut(paper, pin(paper, Slot.LEAD, all.get(2), 0));
            assertThat(lead(paper)).isEqualTo("politics 3");

            paper.perform(writing -> paper.acts().kill().run(writing, all.get(2).id()));
            assertThat(lead(paper)).isEqualTo("sports 7");
            assertThat(paper.get("/").text()).doesNotContain("politics 3");
            paper.assertExact();

            paper.perform(
                    writing -> paper.acts().reinstate().run(writing, all.get(2).id()));
            assertThat(lead(paper)).isEqualTo("politics 3");
            paper.assertExact();
        }
    }

    @BothDatabases
    void only_what_readers_can_see_can_be_pinned(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            stories(paper);
            var draft = paper.story("Secret").in("politics").drafted();
            assertThatThrownBy(() -> pin(paper, Slot.LEAD, Pinned.plain(draft), 0, FAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("readers can see");
        }
    }

    @BothDatabases
    void two_editors_collide_only_when_they_change_the_same_slot(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            pin(paper, Slot.LEAD, Pinned.plain(all.get(0).id()), 0, FAY);
            pin(paper, Slot.second(1), Pinned.plain(all.get(1).id()), 0, GUS);
            assertThatThrownBy(
                            () -> pin(paper, Slot.LEAD, Pinned.plain(all.get(2).id()), 0, GUS))
                    .isInstanceOf(Overtaken.class)
                    .hasMessageContaining("Fay");
            assertThatThrownBy(() -> layOut(paper, 1)).isInstanceOf(Overtaken.class);
            DraftLayout draft = paper.database().read(paper.whole().front().fronts()::draft);
            assertThat(draft.version()).isEqualTo(2);
            assertThat(draft.pins())
                    .containsEntry(Slot.LEAD, Pinned.plain(all.get(0).id()))
                    .containsEntry(Slot.second(1), Pinned.plain(all.get(1).id()));
        }
    }

    @BothDatabases
    void a_story_pinned_elsewhere_changes_places(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            long version = pin(paper, Slot.LEAD, all.get(0), 0);
            version = pin(paper, Slot.second(1), all.get(1), version);
            version = pin(paper, Slot.LEAD, all.get(1), version);
            layOut(paper, version);
            assertThat(lead(paper)).isEqualTo("politics 2");
            assertThat(seconds(paper)).containsExactly("politics 1");
        }
    }

    @BothDatabases
    void a_slot_is_left_to_the_rule_again_and_one_goes_back_to_the_layout_before(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            var acts = paper.whole().front().acts();
            Layout first = layOut(paper, pin(paper, Slot.LEAD, all.get(0), 0));
            long version = paper.write(writing -> acts.unpin().run(writing, Slot.LEAD, 1, FAY))
                    .version();
            Layout second = layOut(paper, version);
            assertThat(lead(paper)).isEqualTo("sports 7");

            Layout back = paper.write(writing -> acts.layBack().run(writing, first.number(), second.number(), FAY));
            assertThat(back.number()).isEqualTo(3);
            assertThat(lead(paper)).isEqualTo("politics 1");
            assertThat(paper.database()
                            .read(paper.whole().front().fronts()::draft)
                            .pins())
                    .isEqualTo(back.pins());
            assertThatThrownBy(() -> paper.write(writing -> acts.layBack().run(writing, 1, second.number(), GUS)))
                    .isInstanceOf(Overtaken.class);
            paper.assertExact();
        }
    }

    @BothDatabases
    void what_is_prepared_survives_a_step_back_and_can_be_dropped(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            List<Story> all = stories(paper);
            var acts = paper.whole().front().acts();
            Layout first = layOut(paper, pin(paper, Slot.LEAD, all.get(0), 0));
            long version = pin(paper, Slot.second(2), all.get(3), 1);
            paper.write(writing -> acts.layBack().run(writing, 0, first.number(), GUS));
            assertThat(lead(paper)).isEqualTo("sports 7");
            DraftLayout draft = paper.database().read(paper.whole().front().fronts()::draft);
            assertThat(draft.pins()).containsOnlyKeys(Slot.LEAD, Slot.second(2));

            draft = paper.write(writing -> acts.dropDraft().run(writing, version, FAY));
            assertThat(draft.pins()).isEmpty();
        }
    }
}

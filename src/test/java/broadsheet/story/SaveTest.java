package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.List;

/** What becomes of the words of those who write: cases K2, K3 and H12. */
class SaveTest {
    private static final Writer ANN = new Writer(1L, "Ann");
    private static final Writer BO = new Writer(2L, "Bo");

    private static Copy copy(String words) {
        return Copy.of("Budget passes", Allowed.body("<p>" + words + "</p>"));
    }

    private static Working working(TestPaper paper, StoryId id) {
        return paper.database()
                .read(reading ->
                        paper.whole().stories().stories().working(reading, id).orElseThrow());
    }

    private static Saved save(TestPaper paper, StoryId id, long base, String words, Writer writer, VersionNote note) {
        return paper.write(writing -> paper.acts().save().run(writing, id, base, copy(words), writer, note));
    }

    private static List<Version> history(TestPaper paper, StoryId id) {
        return paper.database()
                .read(reading -> paper.whole().stories().history().versions(reading, id, StoryHistory.START, 50));
    }

    private static String words(TestPaper paper, StoryId id, long version) {
        return paper.database()
                .read(reading -> paper.whole()
                        .stories()
                        .history()
                        .copy(reading, id, version)
                        .orElseThrow()
                        .body()
                        .html());
    }

    @BothDatabases
    void what_is_saved_is_the_working_version_and_says_who_wrote_it(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").drafted();
            long base = working(paper, id).version().id();
            Saved saved = save(paper, id, base, "One.", ANN, VersionNote.SAVED);
            assertThat(saved).isInstanceOf(Saved.Kept.class);
            Working now = working(paper, id);
            assertThat(now.version().id()).isEqualTo(saved.version());
            assertThat(now.version().writer()).isEqualTo(ANN);
            assertThat(now.copy().body().html()).isEqualTo("<p>One.</p>");
            assertThat(save(paper, id, saved.version(), "One.", ANN, VersionNote.AUTOSAVE))
                    .as("nothing changed")
                    .isEqualTo(new Saved.Kept(saved.version()));
            assertThat(history(paper, id)).hasSize(2);
        }
    }

    @BothDatabases
    void of_two_who_save_on_one_base_the_second_is_told_and_neither_loses_a_word(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").drafted();
            long base = working(paper, id).version().id();
            save(paper, id, base, "Ann's.", ANN, VersionNote.SAVED);
            Saved second = save(paper, id, base, "Bo's.", BO, VersionNote.SAVED);
            assertThat(second).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
                assertThat(conflict.ours()).isEqualTo(copy("Bo's."));
                assertThat(conflict.theirs().copy()).isEqualTo(copy("Ann's."));
                assertThat(conflict.theirs().version().writer()).isEqualTo(ANN);
            });
            assertThat(working(paper, id).copy()).isEqualTo(copy("Ann's."));
            assertThat(words(paper, id, second.version())).isEqualTo("<p>Bo's.</p>");
            long theirs = working(paper, id).version().id();
            assertThat(save(paper, id, theirs, "Ann's. Bo's.", BO, VersionNote.SAVED))
                    .as("merged on theirs")
                    .isInstanceOf(Saved.Kept.class);
            assertThat(history(paper, id)).hasSize(4);
        }
    }

    @BothDatabases
    void autosaves_leave_one_version_for_each_person_and_ten_minutes(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").drafted();
            long base = working(paper, id).version().id();
            for (int i = 0; i < 25; i++) {
                base = save(paper, id, base, "Words " + i + ".", ANN, VersionNote.AUTOSAVE)
                        .version();
                trial.clock().advance(Duration.ofMinutes(1));
            }
            assertThat(history(paper, id))
                    .as("the first, and one from each of three times ten minutes")
                    .hasSize(4);
            assertThat(working(paper, id).copy()).isEqualTo(copy("Words 24."));
            base = save(paper, id, base, "Bo's.", BO, VersionNote.AUTOSAVE).version();
            assertThat(history(paper, id)).as("another's is not replaced").hasSize(5);
            base = save(paper, id, base, "Bo's.", BO, VersionNote.SAVED).version();
            assertThat(history(paper, id))
                    .as("saved in earnest, it takes its place")
                    .hasSize(5);
            assertThat(history(paper, id).getFirst().note()).isEqualTo(VersionNote.SAVED);
            save(paper, id, base, "Bo's again.", BO, VersionNote.AUTOSAVE);
            assertThat(history(paper, id)).hasSize(6);
        }
    }

    @BothDatabases
    void an_autosave_that_was_published_or_pinned_stays(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").drafted();
            long base = working(paper, id).version().id();
            long first =
                    save(paper, id, base, "One.", ANN, VersionNote.AUTOSAVE).version();
            paper.perform(writing -> paper.acts().publish().run(writing, id));
            long second =
                    save(paper, id, first, "Two.", ANN, VersionNote.AUTOSAVE).version();
            paper.perform(writing -> paper.whole().stories().history().pin(writing, id, second));
            save(paper, id, second, "Three.", ANN, VersionNote.AUTOSAVE);
            assertThat(words(paper, id, first)).isEqualTo("<p>One.</p>");
            assertThat(words(paper, id, second)).isEqualTo("<p>Two.</p>");
            assertThat(paper.get(paper.story(id).address()).text())
                    .contains("One.")
                    .doesNotContain("Three.");
        }
    }

    @BothDatabases
    void two_stale_tabs_of_one_person_keep_both_their_texts(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").drafted();
            long base = working(paper, id).version().id();
            save(paper, id, base, "Bo's.", BO, VersionNote.SAVED);
            Saved left = save(paper, id, base, "Left.", ANN, VersionNote.AUTOSAVE);
            Saved right = save(paper, id, base, "Right.", ANN, VersionNote.AUTOSAVE);
            Saved more = save(paper, id, left.version(), "Left, more.", ANN, VersionNote.AUTOSAVE);
            assertThat(more).isInstanceOf(Saved.Conflict.class);
            assertThat(words(paper, id, right.version())).isEqualTo("<p>Right.</p>");
            assertThat(words(paper, id, more.version())).isEqualTo("<p>Left, more.</p>");
            assertThat(history(paper, id)).hasSize(4);
        }
    }

    @BothDatabases
    void restoring_makes_a_new_version_of_an_old_one(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").drafted();
            long first = working(paper, id).version().id();
            save(paper, id, first, "Two.", ANN, VersionNote.SAVED);
            long restored = paper.write(writing -> paper.acts().restore().run(writing, id, first, BO));
            Version now = working(paper, id).version();
            assertThat(now.id()).isEqualTo(restored);
            assertThat(now.note()).isEqualTo(VersionNote.RESTORED);
            assertThat(now.writer()).isEqualTo(BO);
            assertThat(words(paper, id, restored)).isEqualTo(words(paper, id, first));
            assertThat(history(paper, id)).hasSize(3);
        }
    }

    @BothDatabases
    void titles_for_fronts_search_and_other_sites_stand_where_they_belong(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").in("politics").drafted();
            long base = working(paper, id).version().id();
            Copy titled = copy("Yes.").with(new Titles("Money at last", "State budget 2027", "They did it", null));
            paper.perform(writing -> {
                paper.acts().save().run(writing, id, base, titled, ANN, VersionNote.SAVED);
                paper.acts().publish().run(writing, id);
            });
            String page = paper.get(paper.story(id).address()).text();
            assertThat(page)
                    .contains(
                            "<title>State budget 2027 – ",
                            "<h1 class=\"headline\" dir=\"auto\">Budget passes</h1>",
                            "<meta property=\"og:title\" content=\"They did it\">");
            assertThat(paper.get("/politics").text()).contains("Money at last").doesNotContain("Budget passes");
            assertThat(paper.get("/feed.xml").text()).contains("Budget passes");
        }
    }
}

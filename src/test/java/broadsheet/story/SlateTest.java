package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The desk finds every story, whatever readers see of it. */
class SlateTest {
    private static List<String> found(TestPaper paper, SlateFilter filter) {
        return paper
                .database()
                .read(reading -> paper.whole().stories().slate().page(reading, filter, Cursor.START, 50))
                .lines()
                .stream()
                .map(SlateLine::headline)
                .toList();
    }

    @BothDatabases
    void stories_are_listed_by_when_they_were_touched_and_narrowed_by_state_stage_section_and_writer(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId draft = paper.story("Draft").in("politics").drafted();
            trial.clock().advance(Duration.ofMinutes(1));
            Story story = paper.story("Public").in("sports").published();
            trial.clock().advance(Duration.ofMinutes(1));
            StoryId spiked = paper.story("Spiked").in("sports").drafted();
            paper.perform(writing -> paper.acts().spike().run(writing, spiked, Writer.PAPER));
            assertThat(found(paper, SlateFilter.ALL)).containsExactly("Spiked", "Public", "Draft");
            trial.clock().advance(Duration.ofMinutes(1));
            paper.perform(writing -> {
                Copy copy = Copy.of("Draft, better", Allowed.body("<p>Yes.</p>"));
                paper.acts().revise().run(writing, draft, copy, new Writer(7L, "Ann"), VersionNote.SAVED);
                paper.acts().arrange().stage(writing, draft, Stage.REVIEW);
            });
            assertThat(found(paper, SlateFilter.ALL)).containsExactly("Draft, better", "Spiked", "Public");
            assertThat(found(paper, SlateFilter.ALL.in(StoryState.SPIKED))).containsExactly("Spiked");
            assertThat(found(paper, SlateFilter.ALL.in(Stage.REVIEW))).containsExactly("Draft, better");
            assertThat(found(paper, SlateFilter.ALL.by(7))).containsExactly("Draft, better");
            var sports = SlateFilter.ALL.in(Set.of(paper.section("sports").id()));
            assertThat(found(paper, sports)).containsExactly("Spiked", "Public");
            assertThat(found(paper, sports.in(StoryState.PUBLISHED))).containsExactly("Public");
            Map<StoryState, Integer> counts = paper.database()
                    .read(reading -> paper.whole().stories().slate().counts(reading, SlateFilter.ALL));
            assertThat(counts)
                    .isEqualTo(Map.of(StoryState.PUBLISHED, 1, StoryState.SPIKED, 1, StoryState.UNPUBLISHED, 1));
            SlateLine line = paper.database()
                    .read(reading -> paper.whole()
                            .stories()
                            .slate()
                            .line(reading, story.id())
                            .orElseThrow());
            assertThat(line.address()).isEqualTo(story.address());
            assertThat(line.isAhead()).isFalse();
        }
    }

    @BothDatabases
    void what_words_find_is_counted_by_state_and_read_page_by_page(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            for (int i = 1; i <= 5; i++) {
                paper.story("Harbour " + i).published();
                paper.story("Harbour draft " + i).drafted();
                paper.story("Bridge " + i).published();
                trial.clock().advance(Duration.ofMinutes(i % 2));
            }
            SlateFilter words = SlateFilter.ALL.saying("harbour");
            for (SlateFilter filter : List.of(words, words.in(StoryState.PUBLISHED), words.in(StoryState.SPIKED))) {
                var read = new ArrayList<String>();
                @Nullable Cursor at = Cursor.START;
                while (at != null) {
                    Cursor from = at;
                    SlateFound found = paper.database()
                            .read(reading -> paper.whole().stories().slate().found(reading, filter, from, 2));
                    assertThat(found.counts()).isEqualTo(Map.of(StoryState.PUBLISHED, 5, StoryState.UNPUBLISHED, 5));
                    found.page().lines().forEach(line -> read.add(line.headline()));
                    at = found.page().older();
                }
                assertThat(read).isEqualTo(found(paper, filter));
            }
        }
    }

    @BothDatabases
    void words_are_found_in_any_case_with_any_accents_and_mean_only_themselves(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.story("ÉTÉ À L’ÎLE").at("ete").by("Åsa Öberg").drafted();
            paper.story("100% 桥梁 done").at("under-way").drafted();
            assertThat(found(paper, SlateFilter.ALL.saying("été ile"))).containsExactly("ÉTÉ À L’ÎLE");
            assertThat(found(paper, SlateFilter.ALL.saying("ASA oberg"))).containsExactly("ÉTÉ À L’ÎLE");
            assertThat(found(paper, SlateFilter.ALL.saying("桥梁 under-w"))).containsExactly("100% 桥梁 done");
            assertThat(found(paper, SlateFilter.ALL.saying("100%"))).hasSize(1);
            assertThat(found(paper, SlateFilter.ALL.saying("%"))).hasSize(1);
            assertThat(found(paper, SlateFilter.ALL.saying("_"))).isEmpty();
            assertThat(found(paper, SlateFilter.ALL.saying("  "))).hasSize(2);
        }
    }

    @BothDatabases
    void pages_follow_one_another_without_gap_or_repetition(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            for (int i = 0; i < 23; i++) {
                paper.story("Story " + i).drafted(); // several in one millisecond
            }
            var seen = new ArrayList<String>();
            Cursor before = Cursor.START;
            while (before != null) {
                Cursor from = before;
                SlatePage page = paper.database()
                        .read(reading -> paper.whole().stories().slate().page(reading, SlateFilter.ALL, from, 5));
                page.lines().forEach(line -> seen.add(line.headline()));
                before = page.older();
            }
            assertThat(seen).hasSize(23).doesNotHaveDuplicates();
        }
    }
}

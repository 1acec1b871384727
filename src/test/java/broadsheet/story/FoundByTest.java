package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.platform.text.Terms;
import broadsheet.section.Section;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The index of words and the counts of states follow the stories exactly, and a search finds with them what is there. */
class FoundByTest {
    private static final List<String> WORDS =
            List.of("harbour", "bridge", "rate", "ETE", "été", "桥梁预算", "القصر", "100%", "in", "internationalism");

    private record Story(long id, long section, String visibility, String terms, String headline) {}

    private static List<Story> stories(Reading reading) {
        return reading.list(
                """
                SELECT s.id AS id, s.section_id AS section_id, s.visibility AS visibility, s.folded AS folded,
                  v.headline AS headline
                FROM story_story s JOIN story_version v ON v.id = s.working_version
                ORDER BY s.touched_at DESC, s.id DESC""",
                row -> new Story(
                        row.number("id"),
                        row.number("section_id"),
                        row.text("visibility"),
                        row.text("folded"),
                        row.text("headline")));
    }

    private static void isExact(TestPaper paper) {
        paper.database().read(reading -> {
            var words = new HashMap<Long, Set<Long>>();
            reading.list(
                            "SELECT word, story_id FROM story_word",
                            row -> Map.entry(row.number("story_id"), row.number("word")))
                    .forEach(word -> words.computeIfAbsent(word.getKey(), _ -> new HashSet<>())
                            .add(word.getValue()));
            var counted = new TreeMap<String, Integer>();
            reading.list(
                            "SELECT section_id, visibility, stories FROM story_tally WHERE stories <> 0",
                            row -> Map.entry(row.number("section_id") + row.text("visibility"), row.count("stories")))
                    .forEach(count -> counted.put(count.getKey(), count.getValue()));
            var recounted = new TreeMap<String, Integer>();
            for (Story story : stories(reading)) {
                recounted.merge(story.section() + story.visibility(), 1, Integer::sum);
                assertThat(story.terms()).as(story.headline()).startsWith(Terms.of(story.headline()));
                assertThat(words.remove(story.id())).as(story.headline()).isEqualTo(Terms.keys(story.terms()));
            }
            assertThat(words).isEmpty();
            assertThat(counted).isEqualTo(recounted);
            return true;
        });
    }

    private static String headline(Random random, int number) {
        return "N" + number + " " + WORDS.get(random.nextInt(WORDS.size())) + " "
                + WORDS.get(random.nextInt(WORDS.size()));
    }

    @BothDatabases
    void after_any_acts_words_and_counts_are_those_of_the_stories(Trial trial) {
        var random = new Random(7);
        try (var paper = TestPaper.on(trial)) {
            var ids = new ArrayList<StoryId>();
            var done = new HashSet<Integer>();
            for (int act = 0; act < 150; act++) {
                trial.clock().advance(Duration.ofSeconds(random.nextInt(3)));
                if (ids.size() < 4 || random.nextInt(6) == 0) {
                    ids.add(paper.story(headline(random, act)).drafted());
                    continue;
                }
                StoryId id = ids.get(random.nextInt(ids.size()));
                int which = random.nextInt(10);
                String headline = headline(random, act);
                var section = paper.section(random.nextBoolean() ? "sports" : "world");
                try {
                    paper.perform(writing -> act(paper.acts(), writing, id, which, headline, section));
                    done.add(which);
                } catch (IllegalArgumentException | IllegalStateException e) {
                    assertThat(e).hasMessageContaining(" "); // this story's state does not allow it
                }
            }
            assertThat(done).hasSizeGreaterThan(7);
            isExact(paper);
            paper.runDue();
            isExact(paper);
        }
    }

    @BothDatabases
    void stories_from_before_are_read_at_the_next_start(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            for (int i = 0; i < 7; i++) {
                paper.story("Été " + i + " 桥梁").by("Åsa Öberg").at("slug-" + i).drafted();
            }
            paper.perform(writing -> {
                writing.exec("DELETE FROM story_word WHERE story_id > 0");
                writing.exec("UPDATE story_story SET folded = 'été', is_worded = 0 WHERE slug <> 'slug-3'");
                writing.exec("UPDATE story_story SET folded = '', is_worded = 0 WHERE slug = 'slug-3'");
            });
            paper.restart();
            isExact(paper);
            Slate slate = paper.whole().stories().slate();
            assertThat(read(paper, slate, SlateFilter.ALL.saying("ete oberg 梁"), 50))
                    .hasSize(7);
            assertThat(read(paper, slate, SlateFilter.ALL.saying("slug 3"), 50)).hasSize(1);
        }
    }

    @BothDatabases
    void however_far_a_search_reaches_at_once_it_finds_all_that_say_the_words_newest_first(Trial trial) {
        var random = new Random(11);
        try (var paper = TestPaper.on(trial)) {
            for (int i = 0; i < 60; i++) {
                trial.clock().advance(Duration.ofMillis(random.nextInt(2)));
                String section = List.of("sports", "world", "nation").get(random.nextInt(3));
                var story = paper.story(headline(random, i)).in(section);
                if (random.nextBoolean()) {
                    story.published();
                } else {
                    story.drafted();
                }
            }
            long sports = paper.section("sports").id().value();
            List<Story> all = paper.database().read(FoundByTest::stories);
            for (String words :
                    List.of("h", "brid harb", "ete", "梁", "桥梁预", "قصر القصر", "%", "in", "N5", "internat", "none")) {
                SlateFilter filter = SlateFilter.ALL.saying(words);
                for (SlateFilter asked : List.of(
                        filter,
                        filter.in(StoryState.PUBLISHED),
                        filter.in(Set.of(paper.section("sports").id())))) {
                    List<String> expected = all.stream()
                            .filter(story ->
                                    asked.state() == null || story.visibility().equals("published"))
                            .filter(story -> asked.sections().isEmpty() || story.section() == sports)
                            .filter(story -> asked.phrases().stream()
                                    .allMatch(phrase -> story.terms().contains(phrase)))
                            .map(Story::headline)
                            .toList();
                    for (var reach : List.of(
                            Slate.Reach.USUAL,
                            new Slate.Reach(0, 1, 2),
                            new Slate.Reach(5, 7, 1),
                            new Slate.Reach(20, 1_000, 3))) {
                        var slate = new Slate(paper.whole().sections(), reach);
                        assertThat(read(paper, slate, asked, 4))
                                .as("%s, %s", words, reach)
                                .isEqualTo(expected);
                        SlatePage first =
                                paper.database().read(reading -> slate.page(reading, asked, Cursor.START, 100));
                        assertThat(first.lines().stream().map(SlateLine::headline))
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    /** All that is found, page by page. */
    private static List<String> read(TestPaper paper, Slate slate, SlateFilter filter, int size) {
        var read = new ArrayList<String>();
        @Nullable Cursor at = Cursor.START;
        while (at != null) {
            Cursor from = at;
            SlateFound found = paper.database().read(reading -> slate.found(reading, filter, from, size));
            found.page().lines().forEach(line -> read.add(line.headline()));
            at = found.page().older();
            assertThat(found.lookedBack() != null)
                    .isEqualTo(at != null && found.page().lines().size() < size);
        }
        return read;
    }

    private static void act(
            StoryRoom.Acts acts, Writing writing, StoryId id, int which, String headline, Section section) {
        switch (which) {
            case 0, 1 -> acts.publish().run(writing, id, writing.now(), null);
            case 2 -> acts.revise().run(writing, id, Copy.of(headline, Allowed.body("<p>Yes.</p>")));
            case 3 -> acts.schedule().run(writing, id, writing.now().plusSeconds(20));
            case 4 -> acts.kill().run(writing, id, Writer.PAPER);
            case 5 -> acts.spike().run(writing, id, Writer.PAPER);
            case 6 -> acts.unspike().run(writing, id, Writer.PAPER);
            case 7 -> acts.takeOff().run(writing, id, Writer.PAPER);
            case 8 -> acts.move().run(writing, id, section, new Slug("moved-" + headline.length()));
            default -> acts.reinstate().run(writing, id);
        }
    }
}

package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The chain of published versions, and those who would break it. */
class VerifyTest {
    private static Verify.Outcome verified(TestPaper paper, List<String> told) {
        return new Verify().run(paper.database(), told::add);
    }

    private static StoryId publishedThreeTimes(TestPaper paper) {
        Story story = paper.story("Budget passes")
                .by("Nora Quist")
                .about("Money")
                .saying("<p>One.</p>")
                .published();
        for (String words : List.of("Two.", "Three.")) {
            paper.trial().clock().advance(Duration.ofHours(1));
            Copy copy = Copy.of("Budget passes", Allowed.body("<p>" + words + "</p>"))
                    .with(story.copy().bylines(), story.copy().topics());
            paper.perform(writing -> {
                paper.acts().revise().run(writing, story.id(), Copy.of("Unseen", Allowed.body("<p>No.</p>")));
                paper.acts().revise().run(writing, story.id(), copy);
                paper.acts().publish().run(writing, story.id());
                paper.acts().publish().run(writing, story.id());
            });
        }
        return story.id();
    }

    @BothDatabases
    void what_was_published_in_order_holds_whatever_else_happens_to_it(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = publishedThreeTimes(paper);
            paper.story("Rain falls").published();
            paper.story("Draft").drafted();
            paper.perform(writing -> {
                paper.acts().kill().run(writing, id);
                paper.acts().reinstate().run(writing, id);
                paper.acts().correct().run(writing, id, "It was 4 marks.", writing.now());
            });
            var told = new ArrayList<String>();
            assertThat(verified(paper, told)).isEqualTo(new Verify.Outcome(2, 4, 0, 0));
            assertThat(told).isEmpty();
        }
    }

    @BothDatabases
    void a_silent_edit_of_any_published_version_shows(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = publishedThreeTimes(paper);
            List<Version> published = paper.database()
                    .read(reading -> paper.whole().stories().history().published(reading, id, 9));
            long second = published.get(1).id();
            for (String tampering : List.of(
                    "UPDATE story_version SET body = '<p>Too.</p>' WHERE id = ?",
                    "UPDATE story_version SET published_at = published_at - 1 WHERE id = ?",
                    "UPDATE story_version SET front_headline = 'Other' WHERE id = ?",
                    "UPDATE story_version SET chain = 'aa' WHERE id = ?",
                    "DELETE FROM story_byline WHERE version_id = ?",
                    "UPDATE story_version_topic SET position = 5 WHERE version_id = ?",
                    "UPDATE story_version SET edition = NULL WHERE id = ?")) {
                var told = new ArrayList<String>();
                var found = tampered(paper, tampering, second, told);
                assertThat(found.broken()).as(tampering).isOne();
                assertThat(told).singleElement().asString().startsWith("Story " + id + ": ");
            }
            assertThat(verified(paper, new ArrayList<>()).holds()).as("undone").isTrue();
            var told = new ArrayList<String>();
            tampered(paper, "UPDATE story_story SET live_version = ? WHERE live_version IS NOT NULL", second, told);
            assertThat(told)
                    .containsExactly("Story " + id + ": readers see version " + second
                            + ", which is not the last that was published.");
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Tampers, verifies within the same transaction, and undoes it. */
    private static Verify.Outcome tampered(TestPaper paper, String sql, long version, List<String> told) {
        var found = new ArrayList<Verify.Outcome>();
        try {
            paper.perform(writing -> {
                assertThat(writing.exec(sql, version)).isPositive();
                found.add(new Verify().run(writing, told::add));
                throw new Undone();
            });
        } catch (Undone e) {
            assertThat(found).hasSize(1);
        }
        return found.getFirst();
    }

    @BothDatabases
    void a_story_from_before_the_chain_gets_one_at_its_next_publication(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").published().id();
            paper.perform(writing -> writing.exec(
                    "UPDATE story_version SET edition = NULL, published_at = NULL, chain = '' WHERE story_id = ?",
                    id.value()));
            assertThat(verified(paper, new ArrayList<>())).isEqualTo(new Verify.Outcome(0, 0, 1, 0));
            paper.perform(writing -> {
                paper.acts().revise().run(writing, id, Copy.of("Budget fails", Allowed.body("<p>No.</p>")));
                paper.acts().publish().run(writing, id);
            });
            assertThat(verified(paper, new ArrayList<>())).isEqualTo(new Verify.Outcome(1, 2, 0, 0));
        }
    }
}

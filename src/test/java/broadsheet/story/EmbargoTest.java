package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.text.Allowed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** An embargo keeps everybody from publishing before its time, and what was decided for later stays in order. */
class EmbargoTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static Optional<Instant> embargo(TestPaper paper, StoryId id, Instant until) {
        var terms = new EmbargoTerms(until, OSLO, "the ministry");
        return paper.write(writing -> paper.acts().embargo().run(writing, id, terms, Writer.PAPER));
    }

    private static SlateLine line(TestPaper paper, StoryId id) {
        return paper.database()
                .read(reading ->
                        paper.whole().stories().slate().line(reading, id).orElseThrow());
    }

    @BothDatabases
    void nobody_publishes_or_schedules_before_it_ends_and_at_its_end_everybody_may(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").in("politics").drafted();
            Instant until = trial.clock().instant().plus(Duration.ofHours(3));
            embargo(paper, id, until);
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().publish().run(writing, id)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("embargoed until")
                    .hasMessageContaining("the ministry");
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().schedule().run(writing, id, until.minusMillis(1))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("too early");
            paper.perform(writing -> paper.acts().schedule().run(writing, id, until));
            SlateLine line = line(paper, id);
            assertThat(line.embargo()).isEqualTo(new EmbargoTerms(until, OSLO, "the ministry"));
            trial.clock().set(until.minusMillis(1));
            paper.runDue();
            assertThat(paper.story(id).state()).isEqualTo(StoryState.SCHEDULED);
            trial.clock().set(until);
            paper.runDue();
            assertThat(paper.story(id).state()).isEqualTo(StoryState.PUBLISHED);
        }
    }

    @BothDatabases
    void an_embargo_voids_what_was_scheduled_for_an_earlier_moment(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            StoryId id = paper.story("Budget passes").in("politics").scheduled(due);
            assertThat(embargo(paper, id, due.plus(Duration.ofHours(1)))).hasValue(due);
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.story(id).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(paper.story(id).dueAt()).isNull();
        }
    }

    @BothDatabases
    void also_when_its_time_comes_the_embargo_is_asked_once_more(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            StoryId id = paper.story("Budget passes").in("politics").scheduled(due);
            var terms = new EmbargoTerms(due.plus(Duration.ofHours(1)), OSLO, "the ministry");
            paper.perform(writing -> EmbargoStore.set(writing, id, terms, Writer.PAPER)); // past the act, on purpose
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.story(id).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(paper.get("/politics").text()).doesNotContain("Budget passes");
        }
    }

    @BothDatabases
    void it_is_lifted_by_an_act_of_its_own_which_publishes_nothing(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").in("politics").drafted();
            Instant until = trial.clock().instant().plus(Duration.ofHours(3));
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().liftEmbargo().run(writing, id)))
                    .hasMessage("No embargo lasts on this story.");
            embargo(paper, id, until);
            paper.perform(writing -> paper.acts().liftEmbargo().run(writing, id));
            assertThat(paper.story(id).state()).isEqualTo(StoryState.UNPUBLISHED);
            paper.perform(writing -> paper.acts().publish().run(writing, id));
            assertThat(paper.story(id).state()).isEqualTo(StoryState.PUBLISHED);
        }
    }

    @BothDatabases
    void of_a_published_story_it_holds_the_next_version_back_and_a_killed_one_stays_away(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes").in("politics").published();
            embargo(paper, story.id(), trial.clock().instant().plus(Duration.ofHours(3)));
            Copy next = Copy.of("Budget fails", Allowed.body("<p>No.</p>"));
            paper.perform(writing -> paper.acts().revise().run(writing, story.id(), next));
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().publish().run(writing, story.id())))
                    .hasMessageContaining("embargoed");
            assertThat(paper.get(story.address()).text())
                    .contains("Budget passes")
                    .doesNotContain("Embargoed");
            paper.perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().reinstate().run(writing, story.id())))
                    .hasMessageContaining("embargoed");
            assertThat(paper.get(story.address()).status()).isEqualTo(410);
            paper.assertExact();
        }
    }

    @BothDatabases
    void an_embargo_needs_a_reason_and_a_time_to_come(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").in("politics").drafted();
            Instant now = trial.clock().instant();
            assertThatThrownBy(() -> embargo(paper, id, now)).hasMessageContaining("That time has passed");
            var silent = new EmbargoTerms(now.plusSeconds(60), OSLO, " ");
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().embargo().run(writing, id, silent, Writer.PAPER)))
                    .hasMessageContaining("Say who asked");
            assertThat(line(paper, id).embargo()).isNull();
        }
    }

    @BothDatabases
    void a_story_is_not_taken_off_before_it_is_published_nor_published_after_it_was_to_be_off(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            StoryId id = paper.story("Budget passes").in("politics").scheduled(due);
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().schedule().off(writing, id, due, Writer.PAPER)))
                    .hasMessageContaining("published later");
            Instant off = due.plus(Duration.ofHours(1));
            paper.perform(writing -> paper.acts().schedule().off(writing, id, off, Writer.PAPER));
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().schedule().run(writing, id, off)))
                    .hasMessageContaining("taken off before");
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.get("/politics").text()).contains("Budget passes");
            trial.clock().set(off);
            paper.runDue();
            assertThat(paper.story(id).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(paper.get("/politics").text()).doesNotContain("Budget passes");
            paper.assertExact();
        }
    }
}

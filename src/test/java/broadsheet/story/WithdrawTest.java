package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.identity.People;
import broadsheet.identity.Person;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stories that are dropped, killed, taken down, taken off, and brought back. */
class WithdrawTest {
    private static final Writer ANN = new Writer(1L, "Ann");
    private static final List<String> LISTS = List.of(
            "/",
            "/politics",
            "/topics/money",
            "/authors/nora-quist",
            "/archive/2026/11/25",
            "/feed.xml",
            "/politics/feed.xml",
            "/corrections");

    /** Somebody who may still publish when the time has come. */
    private static Writer editor(TestPaper paper) {
        People people = paper.whole().identity().people();
        people.hireForDemo(List.of(new People.Invented("eve", "Eve Ek", "editor")), "a quiet harbour at dawn");
        Person eve = paper.database().read(reading -> people.all(reading).getFirst());
        return new Writer(eve.id().value(), eve.name());
    }

    private static Story corrected(TestPaper paper) {
        paper.story("Rain falls").in("politics").by("Nora Quist").about("Money").published();
        Story story = paper.story("Budget passes")
                .in("politics")
                .by("Nora Quist")
                .about("Money")
                .published();
        paper.perform(writing -> {
            paper.acts().correct().run(writing, story.id(), "It was 4 marks.", writing.now());
            paper.acts().arrange().lead(writing, story.id(), true);
        });
        return paper.story(story.id());
    }

    private static Map<String, String> lists(TestPaper paper) {
        var pages = new LinkedHashMap<String, String>();
        LISTS.forEach(list -> pages.put(list, paper.get(list).text()));
        return pages;
    }

    @BothDatabases
    void a_kill_and_a_take_down_leave_all_surfaces_with_a_receipt_and_can_be_undone_exactly(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = corrected(paper);
            String page = paper.get(story.address()).text();
            Map<String, String> before = lists(paper);
            assertThat(before.values()).allMatch(list -> list.contains("Budget passes"));

            Receipt kill = paper.write(writing -> paper.acts().kill().run(writing, story.id(), ANN));
            assertThat(kill.at()).isEqualTo(trial.clock().instant());
            assertThat(kill.surfaces())
                    .contains(story.address(), story.address() + "/print")
                    .containsAll(LISTS);
            for (String surface : kill.surfaces()) {
                assertThat(paper.get(surface).text()).as(surface).doesNotContain("Budget passes");
            }
            assertThat(paper.get(story.address()).status()).isEqualTo(410);
            assertThat(lists(paper).values()).noneMatch(list -> list.contains("Budget passes"));

            paper.perform(writing -> paper.acts().reinstate().run(writing, story.id()));
            assertThat(paper.get(story.address()).text()).isEqualTo(page);
            assertThat(lists(paper)).isEqualTo(before);

            paper.perform(writing -> paper.acts().takeDown().run(writing, story.id(), ANN));
            var gone = paper.get(story.address());
            assertThat(gone.status()).isEqualTo(451);
            assertThat(gone.text()).contains("legal reasons").doesNotContain("Budget passes");
            assertThat(lists(paper).values()).noneMatch(list -> list.contains("Budget passes"));
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().publish().run(writing, story.id())))
                    .hasMessage("A story that was taken down is reinstated, not published.");

            paper.perform(writing -> paper.acts().reinstate().run(writing, story.id()));
            assertThat(lists(paper)).isEqualTo(before);
            List<Receipt> receipts = paper.database()
                    .read(reading -> paper.whole().stories().history().receipts(reading, story.id()));
            assertThat(receipts).extracting(Receipt::act).containsExactly(StoryState.TAKEN_DOWN, StoryState.KILLED);
            assertThat(receipts.getLast()).isEqualTo(kill);
        }
    }

    @BothDatabases
    void a_story_that_was_taken_off_before_it_was_killed_is_taken_off_again_when_it_is_reinstated(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = corrected(paper);
            paper.perform(writing -> {
                paper.acts().takeOff().run(writing, story.id(), ANN);
                paper.acts().kill().run(writing, story.id(), ANN);
                paper.acts().takeDown().run(writing, story.id(), ANN);
            });
            assertThat(paper.get(story.address()).status()).isEqualTo(451);
            Story after = paper.write(writing -> paper.acts().reinstate().run(writing, story.id()));
            assertThat(after.state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(paper.get(story.address()).status()).isEqualTo(404);
            assertThat(lists(paper).values()).noneMatch(list -> list.contains("Budget passes"));

            paper.perform(writing -> {
                paper.acts().publish().run(writing, story.id());
                paper.acts().kill().run(writing, story.id(), ANN);
                paper.acts().reinstate().run(writing, story.id());
            });
            assertThat(paper.get(story.address()).status())
                    .as("published again, it comes back before readers")
                    .isEqualTo(200);
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_reinstated_story_shows_the_version_that_readers_saw_not_what_was_written_since(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes").published();
            paper.perform(writing -> {
                paper.acts().kill().run(writing, story.id(), ANN);
                paper.acts().revise().run(writing, story.id(), Copy.of("Unseen", Allowed.body("<p>New.</p>")));
                paper.acts().reinstate().run(writing, story.id());
            });
            assertThat(paper.get(story.address()).text())
                    .contains("Budget passes")
                    .doesNotContain("New.");
        }
    }

    @BothDatabases
    void a_spiked_story_comes_out_by_no_schedule_and_can_be_taken_up_again(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            StoryId id = paper.story("Budget passes").in("politics").scheduled(due);
            paper.perform(writing -> paper.acts().spike().run(writing, id, ANN));
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.story(id).state()).isEqualTo(StoryState.SPIKED);
            assertThatThrownBy(() ->
                            paper.perform(writing -> paper.acts().publish().run(writing, id)))
                    .hasMessage("A story that is spiked cannot become published.");
            paper.perform(writing -> paper.acts().unspike().run(writing, id, ANN));
            Story story = paper.write(writing -> paper.acts().publish().run(writing, id));
            assertThat(paper.get(story.address()).status()).isEqualTo(200);
            assertThatThrownBy(
                            () -> paper.perform(writing -> paper.acts().spike().run(writing, id, ANN)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @BothDatabases
    void the_next_version_of_a_public_story_comes_out_when_it_was_scheduled(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Writer eve = editor(paper);
            Story story = paper.story("Budget passes").published();
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            paper.perform(writing -> {
                paper.acts().schedule().run(writing, story.id(), due, eve);
                paper.acts().revise().run(writing, story.id(), Copy.of("Budget fails", Allowed.body("<p>No.</p>")));
            });
            trial.clock().set(due.minusMillis(1));
            paper.runDue();
            assertThat(paper.get(story.address()).text()).contains("Budget passes");
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.get(story.address()).text()).contains("Budget fails");
            assertThat(paper.story(story.id()).dueAt()).isNull();
            assertThat(paper.story(story.id()).changedAt()).isEqualTo(due);
        }
    }

    @BothDatabases
    void a_story_is_taken_off_at_its_time_and_comes_back_to_its_address(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Writer eve = editor(paper);
            Story story = paper.story("Offer ends").in("politics").published();
            Instant off = trial.clock().instant().plus(Duration.ofHours(1));
            paper.perform(writing -> paper.acts().schedule().off(writing, story.id(), off, eve));
            assertThat(paper.get(story.address()).status()).isEqualTo(200);
            trial.clock().set(off);
            paper.runDue();
            assertThat(paper.get(story.address()).status()).isEqualTo(404);
            assertThat(paper.get("/politics").text()).doesNotContain("Offer ends");
            trial.clock().advance(Duration.ofDays(2));
            Story back = paper.write(writing -> paper.acts().publish().run(writing, story.id()));
            assertThat(back.address()).isEqualTo(story.address());
            assertThat(paper.get(story.address()).status()).isEqualTo(200);
        }
    }

    /** Case H07. */
    @BothDatabases
    void who_lost_the_right_meanwhile_publishes_and_takes_off_nothing(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var refused = new ArrayList<StoryId>();
            paper.acts().schedule().rights(new ScheduleRights() {
                @Override
                public boolean may(Reading reading, long person, Story story) {
                    return person != 1;
                }

                @Override
                public void refused(Writing writing, long person, Story story, Instant due) {
                    refused.add(story.id());
                }
            });
            StoryId draft = paper.story("Budget passes").drafted();
            Story story = paper.story("Rain falls").published();
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            paper.perform(writing -> {
                paper.acts().schedule().run(writing, draft, due, ANN);
                paper.acts().schedule().off(writing, story.id(), due, ANN);
            });
            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.story(draft).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(paper.story(story.id()).state()).isEqualTo(StoryState.PUBLISHED);
            assertThat(refused).containsExactlyInAnyOrder(draft, story.id());
        }
    }
}

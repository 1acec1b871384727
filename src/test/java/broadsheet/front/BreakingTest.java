package broadsheet.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.masthead.EndBreaking;
import broadsheet.masthead.RunBreaking;
import broadsheet.story.Story;
import broadsheet.story.Writer;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

class BreakingTest {
    private static void run(TestPaper paper, String words, @Nullable Long story, Duration runs) {
        Instant end = paper.trial().clock().instant().plus(runs);
        paper.perform(writing -> new RunBreaking().run(writing, words, story, end, "Fay"));
    }

    @BothDatabases
    void a_line_stands_on_every_page_until_its_end_to_the_millisecond(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Ferry").in("news").published();
            assertThat(paper.get("/breaking.txt").text()).isEmpty();
            assertThat(paper.get("/").text()).doesNotContain("Bridge");

            run(paper, "Bridge <closed>", null, Duration.ofMinutes(30));
            for (String page : new String[] {"/", "/news", story.address(), "/archive"}) {
                assertThat(paper.get(page).text()).contains("<span>Bridge &lt;closed&gt;</span>");
            }
            assertThat(paper.get("/breaking.txt").text()).isEqualTo("\nBridge <closed>");

            trial.clock().advance(Duration.ofMinutes(30).minusMillis(1));
            assertThat(paper.get("/breaking.txt").text()).isEqualTo("\nBridge <closed>");
            paper.assertExact();

            trial.clock().advance(Duration.ofMillis(1));
            assertThat(paper.get("/breaking.txt").text()).isEmpty();
            assertThat(paper.get("/").text()).doesNotContain("Bridge");
            assertThat(paper.get(story.address()).text()).doesNotContain("Bridge");
            paper.assertExact();
        }
    }

    @BothDatabases
    void it_leads_to_a_story_and_goes_when_readers_can_see_that_no_longer(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Ferry").in("news").published();
            run(paper, "Ferry sinks", story.id().value(), Duration.ofHours(1));
            assertThat(paper.get("/breaking.txt").text()).isEqualTo(story.address() + "\nFerry sinks");
            assertThat(paper.get("/archive").text()).contains("<a href=\"" + story.address() + "\">Ferry sinks</a>");

            paper.perform(writing -> paper.acts().takeDown().run(writing, story.id(), Writer.PAPER));
            assertThat(paper.get("/breaking.txt").text()).isEmpty();
            assertThat(paper.get("/archive").text()).doesNotContain("Ferry sinks");
            paper.assertExact();
        }
    }

    @BothDatabases
    void it_is_replaced_and_ended_before_its_time(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            run(paper, "First", null, Duration.ofHours(1));
            run(paper, "Second", null, Duration.ofHours(1));
            assertThat(paper.get("/breaking.txt").text()).isEqualTo("\nSecond");
            paper.perform(writing -> new EndBreaking().run(writing));
            assertThat(paper.get("/breaking.txt").text()).isEmpty();
            assertThatThrownBy(() -> run(paper, " ", null, Duration.ofHours(1)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> run(paper, "Late", null, Duration.ZERO)).hasMessageContaining("future");
            assertThatThrownBy(() -> run(paper, "x".repeat(161), null, Duration.ofHours(1)))
                    .hasMessageContaining("160");
        }
    }
}

package broadsheet.front;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RunningPaper;
import broadsheet.identity.People;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class FrontTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");
    private static final String TODAY = "class=\"latest-more\" href=\"/archive/2026/11/25\"";
    private static final String ARCHIVE = "class=\"latest-more\" href=\"/archive\"";

    @BothDatabases
    void the_latest_lead_to_today_only_when_something_of_today_stands_there(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.story("nation", "Last week's lead", MORNING.minus(Duration.ofDays(7)));
            paper.story("nation", "Older still", MORNING.minus(Duration.ofDays(8)));
            assertThat(paper.get("/").body()).contains(ARCHIVE).doesNotContain(TODAY);

            paper.story("nation", "This morning", MORNING);

            assertThat(paper.get("/").body()).contains(TODAY).doesNotContain(ARCHIVE);
        }
    }

    @BothDatabases
    void the_latest_of_another_year_are_told_with_it(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.story("nation", "The lead", MORNING);
            paper.story("nation", "Last week", MORNING.minus(Duration.ofDays(7)));
            paper.story("nation", "Long ago", MORNING.minus(Duration.ofDays(700)));
            assertThat(paper.get("/").body()).contains(">18 Nov</time>", ">Dec 2024</time>");
        }
    }

    @BothDatabases
    void a_paper_without_stories_tells_commands_only_while_nobody_works_there(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            assertThat(paper.get("/").text()).contains("./broadsheet import wordpress");
            paper.assertExact();

            paper.whole()
                    .identity()
                    .people()
                    .hireForDemo(List.of(new People.Invented("eve", "Eve Ek", "editor")), "a quiet harbour at dawn");
            assertThat(paper.get("/").text())
                    .contains("The first story is being written.", "href=\"/desk\"")
                    .doesNotContain("./broadsheet");
            paper.assertExact();
        }
    }
}

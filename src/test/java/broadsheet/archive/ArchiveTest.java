package broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RunningPaper;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

class ArchiveTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");

    private static Instant daysAgo(int days) {
        return MORNING.minus(Duration.ofDays(days));
    }

    private static int status(RunningPaper paper, String path) {
        return paper.get(path).statusCode();
    }

    private static String moved(RunningPaper paper, String path) {
        var answer = paper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(301);
        return RunningPaper.location(answer);
    }

    @BothDatabases
    void a_day_shows_its_stories_and_leads_to_the_days_around_it_that_have_some(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.story("nation", "Today", MORNING);
            paper.story("nation", "The day itself", daysAgo(3));
            paper.story("nation", "Weeks before", daysAgo(40));
            String day = paper.get("/archive/2026/11/22").body();
            assertThat(day)
                    .contains(
                            "The day itself",
                            "One story on this day.",
                            "aria-current=\"date\"",
                            "<a href=\"/archive/2026/10/16\">Friday, 16 October 2026</a>",
                            "<a href=\"/archive/2026/11/25\">Wednesday, 25 November 2026</a>",
                            "<a href=\"/archive/2026/10\" rel=\"prev\">October 2026</a>",
                            ">07:30</time>")
                    .doesNotContain("Weeks before", "href=\"/archive/2026/11/23\"", "rel=\"next\"");
            assertThat(paper.get("/archive/2026/10").body())
                    .contains("<a href=\"/archive/2026/11\" rel=\"next\">November 2026</a>", "1 story");
        }
    }

    @BothDatabases
    void an_empty_day_is_a_page_only_between_days_with_stories_and_today(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            assertThat(paper.get("/archive/2026/11/25").body()).contains("No stories on this day.");
            assertThat(paper.get("/archive").body()).contains("No stories in this month yet.");
            assertThat(status(paper, "/archive/2026/11/24")).isEqualTo(404);
            assertThat(status(paper, "/archive/2026/10")).isEqualTo(404);
            assertThat(status(paper, "/archive/2026")).isEqualTo(404);
            paper.story("nation", "First", daysAgo(40));
            paper.story("nation", "Last", daysAgo(1));
            assertThat(status(paper, "/archive/2026/10/20")).isEqualTo(200);
            assertThat(status(paper, "/archive/2026/10/15")).isEqualTo(404);
            assertThat(status(paper, "/archive/2026/09")).isEqualTo(404);
        }
    }

    @BothDatabases
    void impossible_days_are_not_found_and_short_ones_are_spelled_out(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            for (String path : List.of(
                    "/archive/0001",
                    "/archive/9999",
                    "/archive/26",
                    "/archive/2026x",
                    "/archive/0001/01",
                    "/archive/9999/01",
                    "/archive/2026/00",
                    "/archive/2026/13",
                    "/archive/2026/111",
                    "/archive/26/11",
                    "/archive/0000/01/01",
                    "/archive/9999/12/31",
                    "/archive/2026/02/30",
                    "/archive/2026/11/31",
                    "/archive/2026/11/00",
                    "/archive/2026/11/27",
                    "/archive/2026/11/025",
                    "/archive/2026/11/a")) {
                assertThat(status(paper, path)).as(path).isEqualTo(404);
            }
            assertThat(moved(paper, "/archive/2026/1")).isEqualTo("/archive/2026/01");
            assertThat(moved(paper, "/archive/2026/1/5")).isEqualTo("/archive/2026/01/05");
        }
    }

    @BothDatabases
    void a_year_leads_to_its_last_month_with_stories(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.story("nation", "Long ago", daysAgo(400));
            paper.story("nation", "Summer", daysAgo(150));
            assertThat(moved(paper, "/archive/2026")).isEqualTo("/archive/2026/06");
            assertThat(moved(paper, "/archive/2025")).isEqualTo("/archive/2025/10");
            assertThat(status(paper, "/archive/2024")).isEqualTo(404);
            assertThat(paper.get("/archive").body()).contains("<h1 class=\"page-title\">June 2026</h1>");
        }
    }

    @BothDatabases
    void a_long_day_goes_on_behind_a_cursor(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            for (int i = 10; i < 55; i++) {
                paper.story("nation", "Story " + i, MORNING.plusSeconds(i));
            }
            String first = paper.get("/archive/2026/11/25").body();
            assertThat(first)
                    .contains("45 stories on this day.", "Story 54<", "Story 15<")
                    .doesNotContain("Story 14<");
            var older = Pattern.compile("href=\"(/archive/2026/11/25\\?before=[^\"]+)\"")
                    .matcher(first);
            assertThat(older.find()).isTrue();
            assertThat(paper.get(older.group(1)).body())
                    .contains("Story 14<", "Story 10<", "Latest on this day")
                    .doesNotContain("Story 15<");
            for (String nonsense : List.of("?before=", "?before=%3Cscript%3E", "?before=0-0")) {
                assertThat(moved(paper, "/archive/2026/11/25" + nonsense)).isEqualTo("/archive/2026/11/25");
            }
        }
    }

    @BothDatabases
    void kept_pages_follow_what_comes_and_goes(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.story("nation", "First", daysAgo(40));
            String october = "/archive/2026/10/16";
            assertThat(paper.get(october).body()).doesNotContain("/archive/2026/11");
            Story story = paper.story("nation", "Last", daysAgo(1));
            assertThat(paper.get(october).body()).contains("/archive/2026/11/24");
            assertThat(paper.get("/archive").body()).contains("November 2026</h1>");
            paper.database().perform(writing -> paper.acts().publish().run(writing, story.id()));
            assertThat(paper.get("/archive/2026/11/24").body()).contains("One story on this day.");
            paper.database().perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThat(paper.get(october).body()).doesNotContain("/archive/2026/11");
            assertThat(paper.get("/archive").body()).contains("October 2026</h1>");
            assertThat(status(paper, "/archive/2026/11/24")).isEqualTo(404);
            paper.database().perform(writing -> paper.acts().publish().run(writing, story.id()));
            assertThat(paper.get("/archive/2026/11/24").body()).contains("One story on this day.");
        }
    }

    @BothDatabases
    void today_turns_at_the_papers_midnight(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.named("The Courier", "en", "Pacific/Auckland");
            assertThat(status(paper, "/archive/2026/11/26")).isEqualTo(200);
            assertThat(status(paper, "/archive/2026/11/25")).isEqualTo(404);
            trial.clock().advance(Duration.ofHours(24));
            assertThat(status(paper, "/archive/2026/11/26")).isEqualTo(404);
            assertThat(status(paper, "/archive/2026/11/27")).isEqualTo(200);
        }
    }
}

package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.http.Pages;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What editors do to stories and to the paper, each act with what readers then see. The trial's day is 25 November. */
class ActsTest {
    private static final String ADDRESS = "/politics/2026/11/25/budget-passes";

    private static Story budget(TestPaper paper) {
        return paper.story("Budget passes").in("politics").published();
    }

    @BothDatabases
    void publishing_shows_a_draft_in_its_section_and_dates_its_address_for_good(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            StoryId id = paper.story("Budget passes").in("politics").drafted();
            assertThat(paper.get("/politics").text()).doesNotContain("Budget passes");
            Story story = paper.write(writing -> paper.acts().publish().run(writing, id));
            assertThat(story.address()).isEqualTo(ADDRESS);
            assertThat(paper.get(ADDRESS).text()).contains("<h1 class=\"headline\" dir=\"auto\">Budget passes</h1>");
            assertThat(paper.get("/politics").text()).contains("href=\"" + ADDRESS + "\"");

            trial.clock().advance(Duration.ofDays(3));
            Copy changed = Copy.of("Budget passes twice", Allowed.body("<p>Again.</p>"));
            paper.perform(writing -> paper.acts().revise().run(writing, id, changed));
            assertThat(paper.get(ADDRESS).text()).as("still unseen").doesNotContain("Again.");
            paper.perform(writing -> paper.acts().publish().run(writing, id));
            assertThat(paper.get(ADDRESS).text()).contains("Budget passes twice", "Again.", "Last changed");
            assertThat(paper.get(ADDRESS + "/print").text()).contains("Last changed");
        }
    }

    @BothDatabases
    void a_story_scheduled_twice_comes_out_once_at_the_later_time(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Instant first = trial.clock().instant().plus(Duration.ofHours(1));
            StoryId id = paper.story("Budget passes").in("politics").scheduled(first);
            Instant later = first.plus(Duration.ofHours(2));
            paper.perform(writing -> paper.acts().schedule().run(writing, id, later));
            trial.clock().set(first);
            paper.runDue();
            assertThat(paper.get(ADDRESS).status()).isEqualTo(404);
            trial.clock().set(later);
            paper.runDue();
            assertThat(paper.get(ADDRESS).status()).isEqualTo(200);
            assertThat(paper.story(id).publishedAt()).isEqualTo(later);
        }
    }

    @BothDatabases
    void a_correction_stands_below_the_story_on_the_page_and_in_print(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = budget(paper);
            paper.perform(writing ->
                    paper.acts().correct().run(writing, story.id(), "It was 4 marks, not <40>.", writing.now()));
            for (String address : new String[] {ADDRESS, ADDRESS + "/print"}) {
                assertThat(paper.get(address).text()).contains("Correction", "It was 4 marks, not &lt;40&gt;.");
            }
        }
    }

    @BothDatabases
    void a_killed_story_is_gone_from_its_address_and_all_lists_and_comes_back_by_no_act(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = paper.story("Budget passes")
                    .in("politics")
                    .by("Nora Quist")
                    .about("Money")
                    .published();
            paper.perform(writing -> paper.acts().kill().run(writing, story.id()));
            var gone = paper.get(ADDRESS);
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text()).contains("<h1", "href=\"/\"").doesNotContain("Budget passes");
            for (String list : new String[] {"/", "/politics", "/archive/2026/11/25", "/topics/money", "/feed.xml"}) {
                assertThat(paper.get(list).text()).as(list).doesNotContain("Budget passes");
            }
            assertThat(paper.get(ADDRESS + "/print").status()).isEqualTo(410);
            assertThat(paper.get(ADDRESS + "/comments").status()).isEqualTo(410);
        }
    }

    @BothDatabases
    void a_moved_story_is_led_to_from_every_address_it_ever_had(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = budget(paper);
            Section world = paper.section("world");
            paper.perform(writing -> paper.acts().move().run(writing, story.id(), world, new Slug("budget-abroad")));
            paper.perform(writing -> paper.acts().move().run(writing, story.id(), world, new Slug("budget-at-sea")));
            String now = "/world/2026/11/25/budget-at-sea";
            for (String former : new String[] {ADDRESS, "/world/2026/11/25/budget-abroad"}) {
                assertThat(paper.get(former).status()).isEqualTo(301);
                assertThat(Pages.header(paper.get(former), "Location")).isEqualTo(now);
            }
            assertThat(paper.get(now).status()).isEqualTo(200);
            assertThat(paper.get("/politics").text()).doesNotContain("Budget passes");
        }
    }

    @BothDatabases
    void a_changed_masthead_stands_on_every_page_from_the_next_request(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            budget(paper);
            assertThat(paper.get(ADDRESS).text()).doesNotContain("The Lamp");
            var changed = new Paper("The Lamp", "Always lit", "en", ZoneId.of("Asia/Shanghai"), "Be kind.", "");
            paper.perform(writing -> new ChangeMasthead().run(writing, changed));
            assertThat(paper.get(ADDRESS).text())
                    .contains("Budget passes – The Lamp", "Be kind.")
                    .as("its date is stored, whatever the zone");
            assertThat(paper.get("/").text()).contains("Always lit");
            assertThatThrownBy(() -> new Paper(" ", "", "en", ZoneId.of("UTC"), "", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("A paper needs a name.");
        }
    }
}

package broadsheet.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.comments.Posted;
import broadsheet.platform.http.Pages;
import broadsheet.platform.text.Slug;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryState;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sections as they are opened, renamed and arranged. */
class SectionsTest {
    @BothDatabases
    void a_renamed_section_takes_its_stories_and_sub_sections_along_and_its_old_addresses_lead_on(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Section world = paper.section("world");
            paper.write(writing -> new OpenSection(trial.ids())
                    .run(writing, world, new Slug("islands"), "Islands", false, Moderation.AFTER));
            paper.story("Ferry sails").in("world").published();
            paper.write(writing -> new RenameSection().run(writing, world.id(), "Abroad", new Slug("abroad")));
            assertThat(paper.get("/abroad").text()).contains("<h1 class=\"page-title\">Abroad</h1>", "Ferry sails");
            assertThat(paper.get("/abroad/2026/11/25/ferry-sails").status()).isEqualTo(200);
            for (String[] move : new String[][] {
                {"/world", "/abroad"},
                {"/world/islands", "/abroad/islands"},
                {"/world/2026/11/25/ferry-sails", "/abroad/2026/11/25/ferry-sails"}
            }) {
                assertThat(paper.get(move[0]).status()).as(move[0]).isEqualTo(301);
                assertThat(Pages.header(paper.get(move[0]), "Location")).isEqualTo(move[1]);
            }
        }
    }

    @BothDatabases
    void a_closed_section_keeps_its_page_and_its_stories_and_takes_no_new_ones(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Section world = paper.section("world");
            Story old = paper.story("Ferry sails").in("world").published();
            Instant due = trial.clock().instant().plus(Duration.ofHours(1));
            StoryId coming = paper.story("Ferry returns").in("world").scheduled(due);
            StoryId other = paper.story("Budget passes").in("politics").drafted();
            assertThat(paper.get("/").text()).contains("<a href=\"/world\">");
            Section closed = paper.write(writing -> new CloseSection().run(writing, world.id()));

            assertThat(paper.get("/").text()).doesNotContain("<a href=\"/world\">");
            assertThat(paper.get("/world").text()).contains("Ferry sails");
            assertThat(paper.get(old.address()).status()).isEqualTo(200);
            assertThatThrownBy(() -> paper.story("New").in("world").drafted())
                    .hasMessage("World is closed: no new story can be put there.");
            assertThatThrownBy(() -> paper.perform(
                            writing -> paper.acts().move().run(writing, other, closed, new Slug("budget-passes"))))
                    .hasMessage("World is closed: no new story can be put there.");
            assertThatThrownBy(() -> paper.write(writing -> new OpenSection(trial.ids())
                            .run(writing, closed, new Slug("islands"), "Islands", false, Moderation.AFTER)))
                    .hasMessageStartingWith("World is closed");
            paper.perform(writing -> paper.acts().move().run(writing, old.id(), closed, new Slug("ferry-sailed")));

            trial.clock().set(due);
            paper.runDue();
            assertThat(paper.story(coming).state()).isEqualTo(StoryState.PUBLISHED);
            assertThat(paper.get("/world").text()).contains("Ferry returns");
            paper.assertExact();
            paper.write(writing -> new ReopenSection().run(writing, world.id()));
            assertThat(paper.get("/").text()).contains("<a href=\"/world\">");
            paper.story("New").in("world").published();
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_section_takes_the_place_of_a_neighbour_and_those_between_make_room(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            for (String name : List.of("one", "two", "three", "four")) {
                paper.section(name);
            }
            Section one = paper.section("one");
            SectionId two = paper.section("two").id();
            Section below = paper.write(writing -> new OpenSection(trial.ids())
                    .run(writing, one, new Slug("below"), "Below", false, Moderation.AFTER));
            order(paper, "four", "two");
            assertThat(names(paper)).containsSubsequence("One", "Four", "Two", "Three");
            order(paper, "one", "three");
            assertThat(names(paper)).containsSubsequence("Four", "Two", "Three", "One");
            assertThatThrownBy(() -> paper.perform(writing -> new OrderSections().run(writing, below.id(), two)))
                    .hasMessage("A section changes its place among those beside it only.");
        }
    }

    private static void order(TestPaper paper, String moved, String place) {
        SectionId from = paper.section(moved).id();
        SectionId to = paper.section(place).id();
        paper.perform(writing -> new OrderSections().run(writing, from, to));
    }

    private static List<String> names(TestPaper paper) {
        return paper.database().read(reading -> new Sections().all(reading)).stream()
                .map(Section::name)
                .toList();
    }

    @BothDatabases
    void words_of_the_program_are_no_sections(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Section world = paper.section("world");
            assertThatThrownBy(() -> paper.write(
                            writing -> new RenameSection().run(writing, world.id(), "Topics", new Slug("topics"))))
                    .hasMessageContaining("\"topics\" is an address of the program itself.");
            assertThat(paper.get("/world").status()).isEqualTo(200);
        }
    }

    @BothDatabases
    void an_arranged_section_tells_what_it_is_about_and_leaves_the_navigation(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Section world = paper.section("world");
            paper.story("Ferry sails").in("world").published();
            assertThat(paper.get("/").text()).contains("<a href=\"/world\">");
            paper.write(writing -> new ArrangeSection()
                    .run(writing, world.id(), "News from <abroad>.", false, Moderation.AFTER, null));
            assertThat(paper.get("/world").text())
                    .contains(
                            "<p class=\"page-intro\">News from &lt;abroad&gt;.</p>",
                            "<meta name=\"description\" content=\"News from <abroad>.\">"
                                    .replace("<abroad>", "&lt;abroad>"));
            assertThat(paper.get("/").text()).doesNotContain("<a href=\"/world\">");
        }
    }

    @BothDatabases
    void a_section_that_is_read_before_holds_the_next_comment_and_one_that_closes_takes_none(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Section world = paper.section("world", Moderation.AFTER);
            Story story = paper.story("Ferry sails").in("world").published();
            paper.comment(story).by("Ann").posted("Ahoy.");
            assertThat(paper.get(story.address()).text()).contains("Ahoy.");
            paper.write(writing -> new ArrangeSection().run(writing, world.id(), "", true, Moderation.BEFORE, 2));
            paper.comment(paper.story(story.id())).by("Ann").posted("Is anybody there?");
            assertThat(paper.get(story.address()).text()).doesNotContain("Is anybody there?");
            trial.clock().advance(java.time.Duration.ofDays(3));
            assertThat(paper.comment(paper.story(story.id())).by("Ann").posted("Too late."))
                    .isNotInstanceOf(Posted.Taken.class);
            assertThatThrownBy(() -> paper.write(
                            writing -> new ArrangeSection().run(writing, world.id(), "", true, Moderation.AFTER, 0)))
                    .hasMessage("Comments close after one day or more, not 0.");
        }
    }
}

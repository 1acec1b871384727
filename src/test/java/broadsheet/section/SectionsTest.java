package broadsheet.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.comments.Posted;
import broadsheet.platform.http.Pages;
import broadsheet.platform.text.Slug;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;

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

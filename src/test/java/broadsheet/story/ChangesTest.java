package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.http.Pages;
import broadsheet.platform.text.Allowed;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.List;

/** What readers can see of the paper's changes of mind. */
class ChangesTest {
    private static Story published(TestPaper paper, String... bodies) {
        StoryId id =
                paper.story("Budget passes").in("politics").saying(bodies[0]).drafted();
        Story story = paper.write(writing -> paper.acts().publish().run(writing, id));
        for (int i = 1; i < bodies.length; i++) {
            paper.trial().clock().advance(Duration.ofHours(1));
            Copy copy = Copy.of("Budget passes", Allowed.body(bodies[i]));
            paper.perform(writing -> {
                paper.acts().revise().run(writing, id, copy);
                paper.acts().publish().run(writing, id);
            });
        }
        return story;
    }

    @BothDatabases
    void any_two_published_versions_are_compared_word_by_word(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = published(paper, "<p>The toll is 4 marks.</p>");
            assertThat(paper.get(story.address()).text()).doesNotContain("/changes");
            assertThat(paper.get(story.address() + "/changes").text()).contains("one version");
            story = published(
                    paper,
                    "<p>The toll is 4 marks.</p><p>A.</p><p>B.</p><p>C.</p>",
                    "<p>The toll is 5 marks.</p><p>A.</p><p>B.</p><p>C.</p>",
                    "<p>The toll is 6 marks.</p><p>A.</p><p>B.</p><p>C.</p>");
            String changes = story.address() + "/changes";
            assertThat(paper.get(story.address()).text()).contains("href=\"" + changes + "\"", "3 versions");
            assertThat(paper.get(changes).text())
                    .contains(
                            "The toll is <del><span class=\"vh\">removed: </span>5</del>"
                                    + "<ins><span class=\"vh\">added: </span>6</ins> marks.",
                            "2 paragraphs are unchanged.",
                            "<meta name=\"robots\" content=\"noindex\">");
            assertThat(paper.get(changes + "?from=1&to=3").text())
                    .contains("</span>4</del>", "</span>6</ins>", "<option value=\"1\" selected>");
            for (String wrong : List.of("?from=3&to=1", "?from=2&to=2", "?from=1&to=9", "?from=x", "?to=1")) {
                assertThat(Pages.header(paper.get(changes + wrong), "Location"))
                        .as(wrong)
                        .isEqualTo(changes);
            }
        }
    }

    @BothDatabases
    void the_page_shows_no_version_that_readers_never_saw_and_goes_with_its_story(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story story = published(paper, "<p>One.</p>", "<p>One, two.</p>");
            String changes = story.address() + "/changes";
            paper.perform(writing ->
                    paper.acts().revise().run(writing, story.id(), Copy.of("Secret", Allowed.body("<p>Secret.</p>"))));
            assertThat(paper.get(changes).text()).doesNotContain("Secret");
            paper.perform(writing -> paper.acts().publish().run(writing, story.id()));
            assertThat(paper.get(changes).text()).contains("Secret");
            paper.perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThat(paper.get(changes).status()).isEqualTo(410);
        }
    }

    @BothDatabases
    void all_corrections_stand_on_a_page_that_every_foot_names_newest_first(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            assertThat(paper.get("/corrections").text()).contains("Nothing has been corrected yet.");
            assertThat(paper.get("/").text()).contains("href=\"/corrections\"");
            Story story = published(paper, "<p>One.</p>");
            for (int i = 1; i <= 31; i++) {
                String words = "Right is " + i + ", not <b>.";
                trial.clock().advance(Duration.ofMinutes(1));
                paper.perform(writing -> paper.acts().correct().run(writing, story.id(), words, writing.now()));
            }
            String first = paper.get("/corrections").text();
            assertThat(first)
                    .contains("href=\"" + story.address() + "\"", "Right is 31, not &lt;b&gt;.")
                    .doesNotContain("Right is 1,");
            var older = java.util.regex.Pattern.compile("href=\"(/corrections\\?before=[^\"]+)\"")
                    .matcher(first);
            assertThat(older.find()).isTrue();
            assertThat(paper.get(older.group(1)).text()).contains("Right is 1,").doesNotContain("Right is 31,");
            assertThat(paper.get("/corrections?before=nonsense").status()).isEqualTo(301);
            paper.perform(writing -> paper.acts().takeDown().run(writing, story.id(), Writer.PAPER));
            assertThat(paper.get("/corrections").text()).contains("Nothing has been corrected yet.");
        }
    }
}

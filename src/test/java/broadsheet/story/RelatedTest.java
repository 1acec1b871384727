package broadsheet.story;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Slug;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stories that editors pin to another: they belong to a version, and every page that names one is exact. */
class RelatedTest {
    private static List<String> next(TestPaper paper, Story story) {
        return paper.database().read(reading -> {
            Stories stories = paper.whole().stories().stories();
            Story now = stories.find(reading, story.id()).orElseThrow();
            return stories.next(reading, now, 3).stream()
                    .map(StoryCard::headline)
                    .toList();
        });
    }

    private static void pin(TestPaper paper, Story story, StoryId... pinned) {
        paper.perform(writing -> paper.acts()
                .revise()
                .run(
                        writing,
                        story.id(),
                        paper.story(story.copy().headline()).copy(writing).related(List.of(pinned))));
    }

    @BothDatabases
    void what_is_pinned_goes_live_with_its_version_and_the_rest_fills_itself(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story bridge = paper.story("Bridge opens").published();
            paper.story("Rain falls").published();
            paper.story("Wind blows").published();
            Story budget = paper.story("Budget passes").published();
            paper.get(budget.address());
            assertThat(next(paper, budget)).containsExactly("Wind blows", "Rain falls", "Bridge opens");
            pin(paper, budget, bridge.id(), budget.id());
            assertThat(next(paper, budget)).startsWith("Wind blows");
            paper.assertExact();
            paper.perform(writing -> paper.acts().publish().run(writing, budget.id()));
            assertThat(next(paper, budget)).containsExactly("Bridge opens", "Wind blows", "Rain falls");
            paper.assertExact();
        }
    }

    @BothDatabases
    void a_pinned_story_that_is_killed_moved_or_renamed_is_so_on_the_page_at_once(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story bridge = paper.story("Bridge opens").published();
            Story budget = paper.story("Budget passes").in("politics").published();
            pin(paper, budget, bridge.id());
            paper.perform(writing -> paper.acts().publish().run(writing, budget.id()));
            assertThat(paper.get(budget.address()).text()).contains("Bridge opens");
            paper.perform(writing -> {
                paper.acts()
                        .revise()
                        .run(
                                writing,
                                bridge.id(),
                                paper.story("Bridge opens late").copy(writing));
                paper.acts().publish().run(writing, bridge.id());
            });
            assertThat(paper.get(budget.address()).text()).contains("Bridge opens late");
            paper.assertExact();
            Story moved = paper.write(writing ->
                    paper.acts().move().run(writing, bridge.id(), bridge.section(), new Slug("late-bridge")));
            assertThat(paper.get(budget.address()).text()).contains(moved.address());
            paper.assertExact();
            paper.perform(writing -> paper.acts().kill().run(writing, bridge.id()));
            assertThat(paper.get(budget.address()).text()).doesNotContain("Bridge opens");
            paper.assertExact();
            paper.perform(writing -> paper.acts().reinstate().run(writing, bridge.id()));
            assertThat(paper.get(budget.address()).text()).contains("Bridge opens late");
            paper.assertExact();
        }
    }

    @BothDatabases
    void pins_are_no_words_so_the_chain_holds_without_them(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story bridge = paper.story("Bridge opens").published();
            Story budget = paper.story("Budget passes").published();
            paper.perform(writing -> paper.acts().arrange().relate(writing, budget.id(), List.of(bridge.id())));
            assertThat(next(paper, budget)).startsWith("Bridge opens");
            var told = new ArrayList<String>();
            assertThat(new Verify().run(paper.database(), told::add).broken()).isZero();
            assertThat(told).isEmpty();
        }
    }

    @BothDatabases
    void a_story_is_found_by_the_address_it_has_or_had(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Story bridge = paper.story("Bridge opens").published();
            paper.perform(writing ->
                    paper.acts().move().run(writing, bridge.id(), bridge.section(), new Slug("late-bridge")));
            Stories stories = paper.whole().stories().stories();
            for (String address : List.of(bridge.address(), bridge.address().replace("bridge-opens", "late-bridge"))) {
                assertThat(paper.database()
                                .read(reading -> stories.at(reading, address))
                                .map(Story::id))
                        .as(address)
                        .hasValue(bridge.id());
            }
            for (String nothing : List.of("/", "/news/2026/13/40/x", "/news/2026/11/26/none", "https://elsewhere")) {
                Optional<Story> found = paper.database().read(reading -> stories.at(reading, nothing));
                assertThat(found).as(nothing).isEmpty();
            }
        }
    }
}

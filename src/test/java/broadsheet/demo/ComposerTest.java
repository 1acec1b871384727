package broadsheet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final int COUNT = 420;
    private static final List<StoryFile> STORIES = Composer.stories(1, COUNT);
    private static final Set<String> AUTHORS = Set.of(
            "Mira Sandholm",
            "Tomas Ekkel",
            "Ruth Adeyemi-Lund",
            "Callum Wray",
            "Ines Halvorsen",
            "Dr Oona Pell",
            "Yusuf Brandt",
            "Hanne Lorrimer",
            "Pieter Ashdown",
            "Leila Marsh",
            "Gus Torvald");
    private static final Set<String> SECTIONS = Set.of(
            "nation",
            "nation/assembly",
            "world",
            "trade",
            "trade/harbour",
            "science",
            "culture",
            "culture/books",
            "sport",
            "sport/sailing");
    private static final Set<String> TOPICS = Set.of(
            "harbour-bridge",
            "budget",
            "ferry-strike",
            "wind-power",
            "herring",
            "housing",
            "election",
            "observatory",
            "storm-edda",
            "archive-fire",
            "football",
            "nine-islands-race",
            "book-week",
            "language",
            "trade-talks",
            "salmon-farms");

    @Test
    void the_same_seed_gives_the_same_stories() {
        assertThat(Composer.stories(1, COUNT)).isEqualTo(STORIES);
        assertThat(Composer.stories(2, COUNT)).hasSize(COUNT).isNotEqualTo(STORIES);
    }

    @Test
    void no_two_stories_share_a_headline_or_a_slug() {
        assertThat(STORIES).hasSize(COUNT);
        assertThat(STORIES).extracting(story -> story.get("headline")).doesNotHaveDuplicates();
        assertThat(STORIES).extracting(story -> story.get("slug")).doesNotHaveDuplicates();
        assertThat(STORIES)
                .allSatisfy(
                        story -> assertThat(new Slug(story.get("slug")).text()).isEqualTo(story.name()));
    }

    @Test
    void every_head_can_be_read_back() {
        assertThat(STORIES).allSatisfy(story -> {
            String head = story.head().entrySet().stream()
                    .map(line -> line.getKey() + ": " + line.getValue())
                    .collect(Collectors.joining("\n"));
            assertThat(StoryFile.read(story.name(), head + "\n\n" + story.body()))
                    .isEqualTo(story);
            assertThat(AUTHORS).containsAll(story.list("bylines"));
            assertThat(story.list("bylines")).isNotEmpty();
            assertThat(SECTIONS).contains(story.get("section"));
            assertThat(TOPICS).containsAll(story.list("topics"));
            assertThat(story.get("kicker")).isNotBlank();
            assertThat(story.published().days()).isBetween(1, COUNT);
            if (!story.get("picture").isEmpty()) {
                assertThat(List.of(story.get("alt"), story.get("caption"), story.get("credit")))
                        .noneMatch(String::isBlank);
            }
        });
    }

    @Test
    void every_body_is_allowed_as_it_stands() {
        assertThat(STORIES)
                .allSatisfy(
                        story -> assertThat(Allowed.body(story.body()).html().replace("\n", ""))
                                .isEqualTo(story.body().replace("\n", "")));
    }

    @Test
    void no_slot_is_left_unfilled_and_no_seam_shows() {
        assertThat(STORIES).allSatisfy(story -> {
            String all = String.join("\n", story.head().values()) + "\n" + story.body();
            assertThat(all).doesNotContain("{", "}", "[", "|", "null", "NaN", "@", "  ", " ,", " .", "..", ",,", ".,");
            assertThat(all).doesNotContainPattern("[.] [a-z]|[.]” [a-z]|[.]”[.]|<p></p>|\\b(a|A) [aeio][a-z]");
        });
    }

    @Test
    void every_story_is_a_short_one() {
        assertThat(STORIES).allSatisfy(story -> {
            int words = story.body().replaceAll("<[^>]*>", " ").strip().split("\\s+").length;
            assertThat(words).as(story.name()).isBetween(110, 350);
        });
    }

    @Test
    void most_are_older_than_three_weeks_and_a_third_to_a_half_have_a_picture() {
        assertThat(STORIES.stream()
                        .filter(story -> story.published().days() < 22)
                        .count())
                .isBetween(20L, 40L);
        assertThat(STORIES.stream()
                        .filter(story -> story.published().days() <= 60)
                        .count())
                .isGreaterThan(150);
        assertThat(STORIES.stream()
                        .filter(story -> !story.get("picture").isEmpty())
                        .count())
                .isBetween(140L, 210L);
    }
}

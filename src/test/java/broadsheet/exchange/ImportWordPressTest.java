package broadsheet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.exchange.Export.Post;
import broadsheet.masthead.Paper;
import broadsheet.platform.http.Pages;
import broadsheet.story.Story;
import broadsheet.story.StoryState;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

final class ImportWordPressTest {
    private static Story story(TestPaper paper, int id) {
        return paper.database().read(reading -> {
            var stories = paper.whole().stories().stories();
            return stories.find(
                            reading,
                            stories.byOrigin(reading, "wp:old.example:" + id).orElseThrow())
                    .orElseThrow();
        });
    }

    private static String text(TestPaper paper, String address) {
        return paper.get(address).text();
    }

    @BothDatabases
    void a_site_becomes_a_paper(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            Report report = new Export()
                    .item(new Post(7)
                            .category("world")
                            .category("asia")
                            .category("archive")
                            .tag("rain")
                            .with("excerpt:encoded", "In short.")
                            .comment(1, 0, "<p>First</p>", "1", "")
                            .comment(3, 1, "Answer", "1", "comment")
                            .comment(4, 0, "Held", "0", "")
                            .comment(5, 0, "Buy!", "spam", "")
                            .comment(6, 0, "[...]", "1", "pingback"))
                    .item(new Post(8).with("wp:post_type", "page").with("wp:post_name", "archive"))
                    .item(new Post(9).with("wp:status", "draft"))
                    .item(new Post(10).category("world").with("wp:post_password", "x"))
                    .item(new Post(11).with("wp:status", "trash"))
                    .item(new Post(12).with("wp:post_type", "nav_menu_item"))
                    .into(paper);

            Paper masthead =
                    paper.database().read(reading -> paper.whole().masthead().paper(reading));
            assertThat(masthead.name()).isEqualTo("The Old Site & Co");
            assertThat(masthead.tagline()).isEqualTo("Of old");
            assertThat(masthead.language()).isEqualTo("ar");
            assertThat(masthead.zone().getId()).isEqualTo("+02:00");
            Story story = story(paper, 7);
            assertThat(story.address()).isEqualTo("/world/asia/2020/05/01/post-7");
            assertThat(story.publishedAt()).isEqualTo("2020-04-30T22:30:00Z");
            assertThat(story.copy().standfirst()).isEqualTo("In short.");
            assertThat(story.copy().bylines().getFirst().name()).isEqualTo("Ann Oak");
            assertThat(story.copy().topics())
                    .extracting(topic -> topic.slug().text())
                    .containsExactly("archive", "rain");
            assertThat(text(paper, story.address()))
                    .contains("First", "Answer")
                    .doesNotContain("Held", "Buy!", "[...]");
            assertThat(report.count(Kind.COMMENT, Outcome.ADDED)).isEqualTo(4);
            assertThat(report.count(Kind.COMMENT, Outcome.DROPPED)).isEqualTo(1);
            assertThat(story(paper, 9).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(story(paper, 10).state()).isEqualTo(StoryState.UNPUBLISHED);
            assertThat(text(paper, "/archive-2")).contains("Text of 8");
            assertThat(report.count(Kind.STORY, Outcome.DROPPED)).isEqualTo(1);
            assertThat(report.count(Kind.OTHER, Outcome.DROPPED)).isEqualTo(1);
            assertThat(Export.words(report)).contains("renamed", "Not meant for readers there", "pingback");
        }
    }

    @BothDatabases
    void a_second_run_changes_nothing_and_a_changed_item_is_published_anew(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var export = new Export()
                    .item(new Post(7).category("world").comment(1, 0, "First", "1", ""))
                    .item(new Post(8).with("wp:post_type", "page"));
            export.into(paper);
            Report second = export.into(paper);
            for (Kind kind : Kind.values()) {
                assertThat(second.count(kind, Outcome.ADDED)).as(kind.word()).isZero();
                assertThat(second.count(kind, Outcome.CHANGED)).as(kind.word()).isZero();
            }
            assertThat(second.count(Kind.STORY, Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(text(paper, "/world/2020/05/01/post-7")).contains("Text of 7");

            Report third = new Export()
                    .item(new Post(7)
                            .category("world")
                            .with("content:encoded", "Anew")
                            .comment(1, 0, "First", "1", ""))
                    .into(paper);
            assertThat(third.count(Kind.STORY, Outcome.CHANGED)).isEqualTo(1);
            assertThat(third.count(Kind.COMMENT, Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(text(paper, "/world/2020/05/01/post-7")).contains("Anew").doesNotContain("Text of 7");
            paper.assertExact();
        }
    }

    @BothDatabases
    void an_import_that_was_killed_goes_on_where_it_stopped(Trial trial) {
        var export = new Export();
        for (int id = 1; id <= 100; id++) {
            export.item(new Post(id).category("world").comment(id, 0, "Words " + id, "1", ""));
        }
        try (var paper = TestPaper.on(trial)) {
            var batches = new AtomicInteger();
            assertThatThrownBy(() -> export.into(paper, null, Map.of(), () -> {
                        if (batches.incrementAndGet() == 2) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
            paper.restart();
            Report report = export.into(paper);
            assertThat(report.count(Kind.STORY, Outcome.UNCHANGED)).isPositive();
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isPositive();
            assertThat(report.count(Kind.STORY, Outcome.ADDED) + report.count(Kind.STORY, Outcome.UNCHANGED))
                    .as(Export.words(report))
                    .isEqualTo(100);
            assertThat(report.count(Kind.COMMENT, Outcome.ADDED) + report.count(Kind.COMMENT, Outcome.UNCHANGED))
                    .isEqualTo(100);
            java.util.List<Long> comments = paper.database()
                    .read(reading -> reading.list("SELECT id FROM comments_comment", row -> row.number("id")));
            assertThat(comments).hasSize(100);
        }
    }

    @Test
    void old_addresses_lead_to_the_new_ones() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            new Export()
                    .item(new Post(7).category("world").with("link", "https://old.example/some/Where/"))
                    .item(new Post(8).with("wp:post_type", "page").with("link", "https://old.example/a/b/"))
                    .into(paper);
            for (String old : new String[] {"/?p=7", "/some/where", "/some/Where/", "/2020/05/01/post-7"}) {
                assertThat(paper.get(old).status()).as(old).isEqualTo(301);
            }
            for (String old : new String[] {"/?page_id=8", "/a/b", "/category/world", "/author/ann"}) {
                assertThat(paper.get(old).status()).as(old).isEqualTo(301);
            }
        }
    }

    @Test
    void what_wordpress_makes_of_an_old_address_leads_to_what_it_is_here() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            new Export()
                    .item(new Post(7).category("world").with("content:encoded", "One<!--nextpage-->Two"))
                    .into(paper);
            String here = story(paper, 7).address();
            Map.of(
                            "/2020/05/01/post-7/2", here + "/2",
                            "/2020/05/01/post-7/comment-page-3", here + "/comments",
                            "/2020/05/01/post-7/feed", here + "/comments/feed.xml",
                            "/2020/05/01/post-7/amp", here,
                            "/category/world/page/4", "/world",
                            "/category/world/feed", "/world/feed.xml",
                            "/category/world/feed/atom", "/world/feed.xml",
                            "/feed", "/feed.xml",
                            "/feed/rss2", "/feed.xml")
                    .forEach((old, now) -> {
                        assertThat(paper.get(old).status()).as(old).isEqualTo(301);
                        assertThat(Pages.header(paper.get(old), "Location"))
                                .as(old)
                                .isEqualTo(now);
                    });
            assertThat(paper.get("/2020/05/01/nothing/feed").status()).isEqualTo(404);
        }
    }

    @Test
    void a_category_without_a_slug_is_none_and_video_is_a_name_like_others() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            Report report = new Export()
                    .item(new Post(7).raw("<category domain=\"category\" nicename=\"\"></category>"))
                    .item(new Post(8).raw("<category domain=\"category\" nicename=\" \"><![CDATA[ ]]></category>"))
                    .item(new Post(9).category("video"))
                    .into(paper);
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(3);
            assertThat(story(paper, 7).address()).startsWith("/general/");
            assertThat(story(paper, 9).address()).startsWith("/video/");
        }
    }

    @Test
    void a_second_run_without_the_media_keeps_the_pictures() throws IOException {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            Path media = Files.createDirectories(trial.folder().resolve("media"));
            Files.write(media.resolve("boat.png"), boat());
            Files.write(media.resolve("stray.png"), boat());
            var export = new Export()
                    .item(new Post(5)
                            .with("wp:post_type", "attachment")
                            .with("wp:attachment_url", "https://old.example/wp-content/uploads/boat.png"))
                    .item(
                            new Post(7)
                                    .category("world")
                                    .with(
                                            "content:encoded",
                                            "<img class=\"wp-image-5\" src=\"https://old.example/wp-content/uploads/boat.png\">"
                                                    + "<p>Then</p><img src=\"https://old.example/wp-content/uploads/stray.png\">"));
            export.into(paper, media, Map.of(), () -> {});
            String before = story(paper, 7).copy().body().html();
            assertThat(before).containsPattern("(?s)data-picture.*data-picture");
            Report second = export.into(paper);
            assertThat(story(paper, 7).copy().body().html()).isEqualTo(before);
            assertThat(second.count(Kind.PICTURE, Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(second.count(Kind.PICTURE, Outcome.DROPPED)).isZero();
            assertThat(second.count(Kind.STORY, Outcome.UNCHANGED)).isEqualTo(1);
        }
    }

    private static byte[] boat() throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        var image = new java.awt.image.BufferedImage(320, 200, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void what_could_not_be_taken_as_it_was_is_told_with_its_line() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            Report report = new Export()
                    .item(new Post(7)
                            .with("title", "Long ".repeat(100))
                            .comment(3, 99, "Answer", "1", "")
                            .raw("<wp:comment><wp:comment_id>4</wp:comment_id><wp:comment_date_gmt>soon"
                                    + "</wp:comment_date_gmt><wp:comment_content>When?</wp:comment_content>"
                                    + "<wp:comment_approved>1</wp:comment_approved></wp:comment>"))
                    .into(paper);
            assertThat(report.count(Kind.COMMENT, Outcome.ADDED)).isEqualTo(2);
            assertThat(Export.words(report))
                    .contains(
                            "its title was cut after 300 characters",
                            "what it answers is not here",
                            "comment: its date makes no sense");
        }
    }

    @Test
    void a_future_post_is_published_at_its_time() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            new Export()
                    .item(new Post(7)
                            .category("world")
                            .with("wp:status", "future")
                            .with("wp:post_date", "2027-01-01 10:00:00")
                            .with("wp:post_date_gmt", "2027-01-01 08:00:00"))
                    .into(paper);
            assertThat(story(paper, 7).state()).isEqualTo(StoryState.SCHEDULED);
            trial.clock().set(java.time.Instant.parse("2027-01-01T08:00:01Z"));
            paper.runDue();
            assertThat(story(paper, 7).address()).endsWith("/2027/01/01/post-7");
        }
    }

    @Test
    void a_sticky_post_leads_and_a_killed_story_stays_killed() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            new Export()
                    .item(new Post(7).category("world").with("wp:is_sticky", "1"))
                    .into(paper);
            java.util.Optional<broadsheet.story.StoryId> lead = paper.database()
                    .read(reading -> paper.whole().stories().stories().lead(reading));
            assertThat(lead).contains(story(paper, 7).id());
            paper.perform(
                    writing -> paper.acts().kill().run(writing, story(paper, 7).id()));
            Report report = new Export()
                    .item(new Post(7).category("world").with("title", "Other"))
                    .into(paper);
            assertThat(story(paper, 7).state()).isEqualTo(StoryState.KILLED);
            assertThat(Export.words(report)).contains("killed here");
        }
    }

    @Test
    void at_most_eight_sections_stand_in_the_navigation() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            var export = new Export();
            for (int id = 1; id <= 12; id++) {
                export.item(new Post(id).category("kind-" + (char) ('a' + id)));
            }
            export.into(paper);
            java.util.List<broadsheet.masthead.NavigationItem> navigation =
                    paper.database().read(reading -> paper.whole().sections().items(reading));
            assertThat(navigation).hasSize(8);
            assertThat(story(paper, 12).section().isInNavigation()).isFalse();
        }
    }

    @Test
    void a_section_map_decides() {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            new Export()
                    .item(new Post(7).category("world"))
                    .item(new Post(8).category("archive"))
                    .into(paper, null, Map.of("world", "news/abroad", "*", "rest"), () -> {});
            assertThat(story(paper, 7).address()).startsWith("/news/abroad/2020");
            assertThat(story(paper, 8).address()).startsWith("/rest/2020");
        }
    }

    @Test
    void a_rehearsal_tells_the_same_and_writes_nothing() throws IOException {
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            var export = new Export()
                    .item(new Post(7).category("world").comment(1, 0, "First", "1", ""))
                    .item(new Post(8).with("wp:post_type", "page").with("wp:post_name", "feed"));
            Path file = Files.writeString(trial.folder().resolve("export.xml"), export.xml());
            Report rehearsal = Report.shown();
            new ImportWordPress(null, trial.clock(), (_, _, _) -> {})
                    .run(new ImportWordPress.Request(file, null, Map.of(), true), rehearsal);
            Report real = export.into(paper);
            assertThat(Export.words(rehearsal)).isEqualTo(Export.words(real));
            Report again = Report.shown();
            new ImportWordPress(paper.whole().exchange(), trial.clock(), (_, _, _) -> {})
                    .run(new ImportWordPress.Request(file, null, Map.of(), true), again);
            assertThat(again.count(Kind.STORY, Outcome.UNCHANGED)).isEqualTo(1);
            assertThat(again.count(Kind.COMMENT, Outcome.UNCHANGED)).isEqualTo(1);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "BROADSHEET_FIXTURES", matches = ".+")
    void a_real_export_comes_in_whole() throws IOException {
        Path file = Path.of(System.getenv("BROADSHEET_FIXTURES"), "wordpress/themeunittestdata.wordpress.xml");
        try (Trial trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial)) {
            Report report = Export.take(paper, Files.readAllBytes(file));
            assertThat(report.trouble()).isEmpty();
            assertThat(report.count(Kind.STORY, Outcome.ADDED)).isEqualTo(58);
            assertThat(report.count(Kind.PAGE, Outcome.ADDED)).isEqualTo(21);
            assertThat(report.count(Kind.COMMENT, Outcome.ADDED) + report.count(Kind.COMMENT, Outcome.DROPPED))
                    .isEqualTo(33);
            assertThat(Stream.of(Kind.values())
                            .mapToLong(kind -> kind == Kind.COMMENT ? 0 : report.count(kind, Outcome.DROPPED))
                            .sum())
                    .isEqualTo(186 - 58 - 21);
            assertThat(Export.words(report)).doesNotContain("not well-formed");
        }
    }
}

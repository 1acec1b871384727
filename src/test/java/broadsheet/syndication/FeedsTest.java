package broadsheet.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RunningPaper;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.story.Byline;
import broadsheet.story.Copy;
import broadsheet.story.Label;
import broadsheet.story.Lead;
import broadsheet.story.Source;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.w3c.dom.Element;

class FeedsTest {
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");

    private static Copy copy(RunningPaper paper, String headline, String standfirst) {
        return paper.database().write(writing -> {
            var author = paper.acts().introduceAuthor().run(writing, new Slug("nora-quist"), "Nora Quist", "Writes.");
            var topic = paper.acts().nameTopic().run(writing, new Slug("budget"), "Budget & taxes");
            return new Copy(
                    "",
                    headline,
                    standfirst,
                    Label.NONE,
                    Source.OWN,
                    "",
                    List.of(new Byline("Nora Quist", author), new Byline("Ole Berg", null)),
                    List.of(topic),
                    Lead.NONE,
                    Body.EMPTY);
        });
    }

    private static Element feed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/rss+xml; charset=utf-8");
        return ReadBack.channel(answer.body());
    }

    @BothDatabases
    void a_story_stands_in_the_feeds_of_the_paper_its_section_its_topics_and_its_authors(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.named("The Harrow Courier", "en-GB", "Europe/Oslo");
            Story story = paper.story("nation", copy(paper, "Budget passes", "By three votes."), MORNING);
            paper.comment(story, "Old Pilot", "At last.");
            for (String place : List.of("", "/nation", "/topics/budget", "/authors/nora-quist")) {
                Element channel = feed(paper.get(place + "/feed.xml"));
                assertThat(ReadBack.text(channel, "language")).isEqualTo("en-GB");
                assertThat(ReadBack.text(channel, "link")).isEqualTo(paper.origin() + (place.isEmpty() ? "/" : place));
                assertThat(ReadBack.attribute(channel, "atom:link", "href"))
                        .isEqualTo(paper.origin() + place + "/feed.xml");
                assertThat(ReadBack.attribute(channel, "atom:link", "rel")).isEqualTo("self");
                Element item = ReadBack.all(channel, "item").getFirst();
                String address = paper.origin() + "/nation/2026/11/25/budget-passes";
                assertThat(ReadBack.text(item, "title")).isEqualTo("Budget passes");
                assertThat(ReadBack.text(item, "link")).isEqualTo(address);
                assertThat(ReadBack.text(item, "guid")).isEqualTo("story-" + story.id());
                assertThat(ReadBack.attribute(item, "guid", "isPermaLink")).isEqualTo("false");
                assertThat(ReadBack.text(item, "pubDate")).isEqualTo("Wed, 25 Nov 2026 07:30:00 GMT");
                assertThat(ReadBack.texts(item, "dc:creator")).containsExactly("Nora Quist", "Ole Berg");
                assertThat(ReadBack.texts(item, "category")).containsExactly("NATION", "Budget & taxes");
                assertThat(ReadBack.text(item, "description")).isEqualTo("By three votes.");
                assertThat(ReadBack.text(item, "slash:comments")).isEqualTo("1");
                assertThat(ReadBack.text(item, "comments")).isEqualTo(address + "/comments");
            }
        }
    }

    @BothDatabases
    void comments_stand_in_their_storys_feed_newest_first(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = paper.story("nation", "Budget passes", MORNING);
            String feed = story.address() + "/comments/feed.xml";
            assertThat(ReadBack.all(feed(paper.get(feed)), "item")).isEmpty();
            paper.comment(story, "Old Pilot", "First.");
            trial.clock().advance(java.time.Duration.ofMinutes(1));
            paper.comment(story, "Marta", "Second,\nwith <b>bold</b> words.\n\nAnd more.");
            List<Element> items = ReadBack.all(feed(paper.get(feed)), "item");
            assertThat(items).hasSize(2);
            assertThat(ReadBack.text(items.getFirst(), "dc:creator")).isEqualTo("Marta");
            assertThat(ReadBack.text(items.getFirst(), "description"))
                    .isEqualTo("<p>Second,<br>with &lt;b&gt;bold&lt;/b&gt; words.</p><p>And more.</p>");
            assertThat(ReadBack.text(items.getFirst(), "link")).contains(feed.replace("/feed.xml", "") + "?at=");
            assertThat(ReadBack.text(items.getFirst(), "guid")).startsWith("comment-");
            assertThat(ReadBack.text(items.getLast(), "description")).isEqualTo("<p>First.</p>");
        }
    }

    @BothDatabases
    void a_program_that_asks_again_is_answered_304_until_something_changes(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = paper.story("nation", "Budget passes", MORNING);
            String etag = paper.get("/feed.xml").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = paper.get("/feed.xml", "If-None-Match", etag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            paper.comment(story, "Old Pilot", "At last.");
            HttpResponse<String> fresh = paper.get("/feed.xml", "If-None-Match", etag);
            assertThat(fresh.statusCode()).isEqualTo(200);
            assertThat(fresh.body()).contains("<slash:comments>1</slash:comments>");
        }
    }

    @BothDatabases
    void an_empty_paper_has_an_empty_feed(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Element channel = feed(paper.get("/feed.xml"));
            assertThat(ReadBack.text(channel, "title")).isEqualTo("Broadsheet");
            assertThat(ReadBack.text(channel, "description")).isNotEmpty();
            assertThat(ReadBack.all(channel, "item")).isEmpty();
            paper.section("quiet");
            assertThat(ReadBack.all(feed(paper.get("/quiet/feed.xml")), "item")).isEmpty();
        }
    }

    @BothDatabases
    void a_correction_goes_out_with_its_story(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = paper.story("nation", copy(paper, "Budget passes", "By <three> votes."), MORNING);
            paper.get("/feed.xml");
            paper.database()
                    .perform(writing ->
                            paper.acts().correct().run(writing, story.id(), "It was four & not three.", MORNING));
            Element item = ReadBack.all(feed(paper.get("/feed.xml")), "item").getFirst();
            assertThat(ReadBack.text(item, "description"))
                    .isEqualTo("<p>By &lt;three&gt; votes.</p>"
                            + "<p>Correction, 25 November 2026: It was four &amp; not three.</p>");
        }
    }

    @BothDatabases
    void a_killed_story_leaves_the_feeds_and_its_own_is_gone(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            Story story = paper.story("nation", "Budget passes", MORNING);
            paper.get("/feed.xml");
            paper.database().perform(writing -> paper.acts().kill().run(writing, story.id()));
            assertThat(ReadBack.all(feed(paper.get("/feed.xml")), "item")).isEmpty();
            assertThat(paper.get(story.address() + "/comments/feed.xml").statusCode())
                    .isEqualTo(410);
        }
    }

    @BothDatabases
    void there_is_no_feed_of_what_is_not_there(Trial trial) {
        try (var paper = new RunningPaper(trial)) {
            paper.section("nation");
            for (String path : List.of(
                    "/nowhere/feed.xml",
                    "/nation/nowhere/feed.xml",
                    "/topics/none/feed.xml",
                    "/authors/nobody/feed.xml",
                    "/nation/2026/11/25/none/comments/feed.xml",
                    "/nation/2026/13/45/none/comments/feed.xml")) {
                assertThat(paper.get(path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }
}

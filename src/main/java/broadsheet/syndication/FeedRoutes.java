package broadsheet.syndication;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Visit;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.ListKey;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryPlace;
import java.util.List;
import java.util.Optional;

/** The addresses of feeds: each stands below the page that it follows. */
final class FeedRoutes {
    private static final String FEED = "/feed.xml";
    private static final String RSS = "application/rss+xml; charset=utf-8";

    private final Masthead masthead;
    private final Sections sections;
    private final Stories stories;
    private final StoryItems storyItems;
    private final CommentItems commentItems;

    FeedRoutes(
            Masthead masthead, Sections sections, Stories stories, StoryItems storyItems, CommentItems commentItems) {
        this.masthead = masthead;
        this.sections = sections;
        this.stories = stories;
        this.storyItems = storyItems;
        this.commentItems = commentItems;
    }

    void on(Routes routes) {
        routes.kept(FEED, this::paper)
                .kept("/topics/{topic}" + FEED, this::topic)
                .kept("/authors/{author}" + FEED, this::author)
                .kept("/{section}" + FEED, (visit, reading) -> section(reading, visit.part("section")))
                .kept(
                        "/{section}/{subsection}" + FEED,
                        (visit, reading) -> section(reading, visit.part("section") + "/" + visit.part("subsection")));
        for (String place : StoryPlace.PATTERNS) {
            routes.kept(place + "/comments" + FEED, this::comments);
        }
    }

    private Reply paper(Visit visit, Reading reading) {
        Paper paper = masthead.paper(reading);
        String about = paper.about().isEmpty() ? paper.tagline() : paper.about();
        return feed(reading, "", "/", about, storyItems.newest(reading, ListKey.SITE));
    }

    private Reply section(Reading reading, String path) {
        Optional<Section> found = sections.at(reading, path);
        if (found.isEmpty()) {
            return sections.formerlyAt(reading, path)
                    .<Reply>map(section -> new Reply.Moved(section.address() + FEED))
                    .orElse(Reply.PASS);
        }
        Section section = found.get();
        return feed(
                reading,
                section.name(),
                section.address(),
                section.about(),
                storyItems.newest(reading, ListKey.section(section.id())));
    }

    private Reply topic(Visit visit, Reading reading) {
        return stories.topic(reading, visit.part("topic"))
                .map(topic -> feed(
                        reading,
                        topic.name(),
                        topic.address(),
                        "",
                        storyItems.newest(reading, ListKey.topic(topic.id()))))
                .orElse(Reply.PASS);
    }

    private Reply author(Visit visit, Reading reading) {
        return stories.author(reading, visit.part("author"))
                .map(author -> feed(
                        reading,
                        author.name(),
                        author.address(),
                        author.about(),
                        storyItems.newest(reading, ListKey.author(author.id()))))
                .orElse(Reply.PASS);
    }

    private Reply comments(Visit visit, Reading reading) {
        return stories.door().open(visit, reading, story -> comments(reading, story));
    }

    private Reply comments(Reading reading, Story story) {
        return feed(
                reading,
                masthead.words(reading).say("syndication.comments", story.copy().headline()),
                story.address() + "/comments",
                story.copy().standfirst(),
                commentItems.latest(reading, story));
    }

    /** @param title what the feed follows; empty for the whole paper */
    private Reply feed(Reading reading, String title, String page, String about, List<FeedItem> items) {
        Paper paper = masthead.paper(reading);
        String whole = title.isEmpty() ? paper.name() : title + " – " + paper.name();
        String self = page.equals("/") ? FEED : page + FEED;
        var feed = new Feed(
                whole,
                masthead.origin() + page,
                masthead.origin() + self,
                about.isEmpty() ? whole : about,
                paper.language(),
                items);
        return new Reply.Text(RSS, RssWriter.write(feed));
    }
}

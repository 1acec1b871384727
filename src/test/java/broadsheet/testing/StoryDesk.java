package broadsheet.testing;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Slug;
import broadsheet.story.Byline;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A story being made; ends with {@link #published}, {@link #scheduled} or {@link #drafted}. */
public final class StoryDesk {
    private final TestPaper paper;
    private final String headline;
    private String slug;
    private String section = "news";
    private String body = "<p>It happened on Wednesday.</p>";
    private final List<String> authors = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();

    StoryDesk(TestPaper paper, String headline) {
        this.paper = paper;
        this.headline = headline;
        this.slug = slug(headline);
    }

    private static String slug(String words) {
        return words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Into the section at this slug, which is opened if need be. */
    public StoryDesk in(String section) {
        this.section = section;
        return this;
    }

    public StoryDesk at(String slug) {
        this.slug = slug;
        return this;
    }

    public StoryDesk by(String author) {
        authors.add(author);
        return this;
    }

    public StoryDesk about(String topic) {
        topics.add(topic);
        return this;
    }

    public StoryDesk saying(String html) {
        this.body = html;
        return this;
    }

    /** Its copy, with authors and topics who are introduced on the way. */
    public Copy copy(Writing writing) {
        List<Byline> bylines = authors.stream()
                .map(name ->
                        new Byline(name, paper.acts().introduceAuthor().run(writing, new Slug(slug(name)), name, "")))
                .toList();
        List<Topic> named = topics.stream()
                .map(name -> paper.acts().nameTopic().run(writing, new Slug(slug(name)), TestPaper.named(name)))
                .toList();
        return Copy.of(headline, Allowed.body(body)).with(bylines, named);
    }

    /** As a draft that nobody sees. */
    public StoryId drafted() {
        var place = paper.section(section);
        return paper.write(writing -> paper.acts()
                .draft()
                .run(writing, place, new Slug(slug), StoryKind.STORY, CommentsMode.OPEN, copy(writing), null));
    }

    /** Before all readers, now. */
    public Story published() {
        StoryId id = drafted();
        return paper.write(writing -> paper.acts().publish().run(writing, id));
    }

    /** To be published at that instant. */
    public StoryId scheduled(Instant due) {
        StoryId id = drafted();
        paper.perform(writing -> paper.acts().schedule().run(writing, id, due));
        return id;
    }
}

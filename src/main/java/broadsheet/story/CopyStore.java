package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions of stories. A version is written once and never changed. */
final class CopyStore {
    /**
     * How a version came about.
     *
     * @param begunAt when this person began the line of autosaves that it continues
     */
    record Written(Instant at, Writer writer, VersionNote note, Instant begunAt) {
        static Written of(Instant at, Writer writer, VersionNote note) {
            return new Written(at, writer, note, at);
        }
    }

    private final PlacedStore placed = new PlacedStore();
    private final PlacedVideoStore videos = new PlacedVideoStore();

    void write(Writing writing, long version, StoryId story, Copy copy, Written written) {
        writing.exec(
                """
                INSERT INTO story_version (id, story_id, written_at, kicker, headline, standfirst, label, source,
                  source_day, source_place, dateline, body, lead_kind, lead_id, lead_alt, lead_caption, lead_credit,
                  front_headline, search_title, social_title, social_picture, writer_id, writer_name, note, begun_at,
                  is_placed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                version,
                story.value(),
                written.at(),
                copy.kicker(),
                copy.headline(),
                copy.standfirst(),
                copy.label().stored(),
                copy.source().agency(),
                copy.source().day() == null ? null : copy.source().day().toString(),
                copy.source().place(),
                copy.dateline(),
                copy.body().html(),
                copy.lead().kind(),
                copy.lead().id(),
                copy.lead().alt(),
                copy.lead().caption(),
                copy.lead().credit(),
                copy.titles().front(),
                copy.titles().search(),
                copy.titles().social(),
                copy.titles().picture(),
                written.writer().person(),
                written.writer().name(),
                written.note().stored(),
                written.begunAt());
        placed.place(writing, version, story.value(), StoryPictures.in(copy));
        videos.place(
                writing,
                version,
                story.value(),
                PlacedVideos.in(copy.lead().video(), copy.body().html()));
        for (int i = 0; i < copy.bylines().size(); i++) {
            Author author = copy.bylines().get(i).author();
            writing.exec(
                    "INSERT INTO story_byline (version_id, position, name, author_id) VALUES (?, ?, ?, ?)",
                    version,
                    i,
                    copy.bylines().get(i).name(),
                    author == null ? null : author.id());
        }
        List<Topic> topics = copy.topics();
        for (int i = 0; i < topics.size(); i++) {
            writing.exec(
                    "INSERT INTO story_version_topic (version_id, position, topic_id) VALUES (?, ?, ?)",
                    version,
                    i,
                    topics.get(i).id());
        }
        relate(writing, version, copy.related());
    }

    /** Pins these stories to a version, in place of those before. */
    void relate(Writing writing, long version, List<StoryId> related) {
        writing.exec("DELETE FROM story_version_related WHERE version_id = ?", version);
        for (int i = 0; i < related.size(); i++) {
            writing.exec(
                    "INSERT INTO story_version_related (version_id, position, related_id) VALUES (?, ?, ?)",
                    version,
                    i,
                    related.get(i).value());
        }
    }

    private static List<StoryId> related(Reading reading, long version) {
        return reading.list(
                "SELECT related_id FROM story_version_related WHERE version_id = ? ORDER BY position",
                row -> new StoryId(row.number("related_id")),
                version);
    }

    Copy read(Reading reading, long version) {
        List<Byline> bylines = bylines(reading, version);
        List<Topic> topics = topics(reading, version);
        List<StoryId> related = related(reading, version);
        return reading.one("""
                        SELECT kicker, headline, standfirst, label, source, source_day, source_place, dateline, body,
                          lead_kind, lead_id, lead_alt, lead_caption, lead_credit,
                          front_headline, search_title, social_title, social_picture
                        FROM story_version WHERE id = ?""", row -> copy(row, bylines, topics, related), version)
                .orElseThrow(() -> new IllegalStateException("There is no version " + version));
    }

    private static Copy copy(Row row, List<Byline> bylines, List<Topic> topics, List<StoryId> related) {
        return new Copy(
                row.text("kicker"),
                row.text("headline"),
                row.text("standfirst"),
                Label.of(row.text("label")),
                new Source(row.text("source"), day(row.textOrNull("source_day")), row.text("source_place")),
                row.text("dateline"),
                bylines,
                topics,
                lead(row),
                Body.stored(row.text("body")),
                new Titles(
                        row.text("front_headline"),
                        row.text("search_title"),
                        row.text("social_title"),
                        row.numberOrNull("social_picture")),
                related);
    }

    static Lead lead(Row row) {
        String kind = row.text("lead_kind");
        return new Lead(
                kind.equals("picture") ? row.numberOrNull("lead_id") : null,
                kind.equals("video") ? row.numberOrNull("lead_id") : null,
                row.text("lead_alt"),
                row.text("lead_caption"),
                row.text("lead_credit"));
    }

    private static @Nullable LocalDate day(@Nullable String stored) {
        return stored == null ? null : LocalDate.parse(stored);
    }

    List<Byline> bylines(Reading reading, long version) {
        return reading.list(
                """
                SELECT b.name AS printed, a.id AS id, a.slug AS slug, a.name AS name, a.about AS about
                FROM story_byline b LEFT JOIN story_author a ON a.id = b.author_id
                WHERE b.version_id = ? ORDER BY b.position""",
                row -> {
                    Author author = row.numberOrNull("id") == null ? null : author(row);
                    if (author != null) {
                        reading.note(Fact.of("author", author.id()));
                    }
                    return new Byline(row.text("printed"), author);
                },
                version);
    }

    private List<Topic> topics(Reading reading, long version) {
        return reading.list(
                """
                SELECT t.id AS id, t.slug AS slug, t.name AS name FROM story_version_topic v
                JOIN story_topic t ON t.id = v.topic_id WHERE v.version_id = ? ORDER BY v.position""",
                row -> {
                    reading.note(Fact.of("topic", row.number("id")));
                    return topic(row);
                },
                version);
    }

    static Author author(Row row) {
        return new Author(row.number("id"), new Slug(row.text("slug")), row.text("name"), row.text("about"));
    }

    static Topic topic(Row row) {
        return new Topic(row.number("id"), new Slug(row.text("slug")), row.text("name"));
    }
}

package broadsheet.story;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions that readers have seen, numbered for each story, and the hashes that chain them. */
final class ChainStore {
    /** One version that readers have seen, with the hash of all that it holds. */
    record Link(long version, int edition, Instant publishedAt, String chain, byte[] content) {}

    /** The end of a story's chain. */
    record End(long version, int edition, String chain) {}

    /** A story with the version that readers see. */
    record Live(StoryId id, long version) {}

    Optional<End> end(Reading reading, StoryId id) {
        return reading.one("""
                SELECT id, edition, chain FROM story_version WHERE story_id = ? AND edition IS NOT NULL
                ORDER BY edition DESC LIMIT 1""", row -> new End(row.number("id"), row.count("edition"), row.text("chain")), id.value());
    }

    boolean isPublished(Reading reading, long version) {
        return reading.one(
                        "SELECT id FROM story_version WHERE id = ? AND edition IS NOT NULL",
                        row -> row.number("id"),
                        version)
                .isPresent();
    }

    void append(Writing writing, long version, int edition, Instant at, String chain) {
        writing.exec(
                "UPDATE story_version SET edition = ?, published_at = ?, chain = ? WHERE id = ?",
                edition,
                at,
                chain,
                version);
    }

    /** The hash of what one version holds, read as it is stored. */
    byte[] content(Reading reading, long version) {
        byte[] own = reading.one("""
                        SELECT story_id, kicker, headline, standfirst, label, source, source_day, source_place, dateline,
                          body, lead_kind, lead_id, lead_alt, lead_caption, lead_credit, front_headline, search_title,
                          social_title, social_picture
                        FROM story_version WHERE id = ?""", ChainStore::own, version)
                .orElseThrow(() -> new IllegalStateException("There is no version " + version));
        var all = new ChainHash().bytes(own);
        reading.each(
                "SELECT position, name, author_id FROM story_byline WHERE version_id = ? ORDER BY position",
                row -> new Named(row.number("position"), row.text("name"), row.numberOrNull("author_id")),
                byline -> all.text("byline")
                        .number(byline.position())
                        .text(byline.name())
                        .number(byline.id()),
                version);
        reading.each(
                "SELECT position, topic_id FROM story_version_topic WHERE version_id = ? ORDER BY position",
                row -> new Named(row.number("position"), "", row.number("topic_id")),
                topic -> all.text("topic").number(topic.position()).number(topic.id()),
                version);
        return all.end();
    }

    private record Named(
            long position, String name, @Nullable Long id) {}

    private static byte[] own(Row row) {
        return new ChainHash()
                .number(row.number("story_id"))
                .text(row.text("kicker"))
                .text(row.text("headline"))
                .text(row.text("standfirst"))
                .text(row.text("label"))
                .text(row.text("source"))
                .text(row.textOrNull("source_day"))
                .text(row.text("source_place"))
                .text(row.text("dateline"))
                .text(row.text("body"))
                .text(row.text("lead_kind"))
                .number(row.numberOrNull("lead_id"))
                .text(row.text("lead_alt"))
                .text(row.text("lead_caption"))
                .text(row.text("lead_credit"))
                .text(row.text("front_headline"))
                .text(row.text("search_title"))
                .text(row.text("social_title"))
                .number(row.numberOrNull("social_picture"))
                .end();
    }

    /** Stories that readers see or saw, behind this one. */
    List<Live> live(Reading reading, long after, int most) {
        return reading.list(
                """
                SELECT id, live_version FROM story_story WHERE id > ? AND live_version IS NOT NULL
                ORDER BY id LIMIT ?""", row -> new Live(new StoryId(row.number("id")), row.number("live_version")), after, most);
    }

    private record Stored(long version, int edition, Instant publishedAt, String chain) {}

    List<Link> links(Reading reading, StoryId id) {
        List<Stored> stored = reading.list(
                """
                SELECT id, edition, published_at, chain FROM story_version
                WHERE story_id = ? AND edition IS NOT NULL ORDER BY edition""",
                row -> new Stored(
                        row.number("id"), row.count("edition"), row.instant("published_at"), row.text("chain")),
                id.value());
        return stored.stream()
                .map(link -> new Link(
                        link.version(),
                        link.edition(),
                        link.publishedAt(),
                        link.chain(),
                        content(reading, link.version())))
                .toList();
    }
}

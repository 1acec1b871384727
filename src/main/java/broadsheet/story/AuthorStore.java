package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;
import java.util.Optional;

/** Authors and topics: found by the word in their address. */
final class AuthorStore {
    Optional<Author> author(Reading reading, String slug) {
        reading.note(Fact.of("author", slug));
        return reading.one("SELECT id, slug, name, about FROM story_author WHERE slug = ?", CopyStore::author, slug)
                .map(author -> {
                    reading.note(Fact.of("author", author.id()));
                    return author;
                });
    }

    /** The names of all; notes nothing, as no page shows them together. */
    List<String> names(Reading reading) {
        return reading.list("SELECT name FROM story_author ORDER BY id", row -> row.text("name"));
    }

    Optional<Topic> topic(Reading reading, String slug) {
        reading.note(Fact.of("topic", slug));
        return reading.one("SELECT id, slug, name FROM story_topic WHERE slug = ?", CopyStore::topic, slug)
                .map(topic -> {
                    reading.note(Fact.of("topic", topic.id()));
                    return topic;
                });
    }

    void insert(Writing writing, Author author) {
        writing.exec(
                "INSERT INTO story_author (id, slug, name, about) VALUES (?, ?, ?, ?)",
                author.id(),
                author.slug().text(),
                author.name(),
                author.about());
        writing.changed(Fact.of("author", author.slug()));
    }

    void update(Writing writing, Author author) {
        writing.exec(
                "UPDATE story_author SET name = ?, about = ? WHERE id = ?", author.name(), author.about(), author.id());
        writing.changed(Fact.of("author", author.id()), Fact.of("author", author.slug()));
    }

    void insert(Writing writing, Topic topic) {
        writing.exec(
                "INSERT INTO story_topic (id, slug, name) VALUES (?, ?, ?)",
                topic.id(),
                topic.slug().text(),
                topic.name());
        writing.changed(Fact.of("topic", topic.slug()));
    }
}

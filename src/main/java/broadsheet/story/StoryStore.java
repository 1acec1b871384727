package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.section.SectionId;
import broadsheet.section.Sections;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stories themselves: where they stand and in what state. */
final class StoryStore {
    private static final String COLUMNS = """
            SELECT id, section_id, slug, day, kind, visibility, live_version, working_version, published_at, changed_at,
              due_at, comments FROM story_story""";

    private final Sections sections;
    private final CopyStore copies = new CopyStore();

    StoryStore(Sections sections) {
        this.sections = sections;
    }

    static Fact fact(StoryId id) {
        return Fact.of("story", id);
    }

    private static Fact addressFact(LocalDate day, Slug slug) {
        return Fact.of("address", day, slug);
    }

    /** A story by its place; also one that was killed, so that its address can say so. */
    Optional<Story> at(Reading reading, Section section, LocalDate day, Slug slug) {
        reading.note(addressFact(day, slug));
        return reading.one(
                        COLUMNS + " WHERE section_id = ? AND day = ? AND slug = ?",
                        StoryStore::head,
                        section.id().value(),
                        day.toString(),
                        slug.text())
                .map(head -> story(reading, head));
    }

    Optional<Story> find(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.one(COLUMNS + " WHERE id = ?", StoryStore::head, id.value())
                .map(head -> story(reading, head));
    }

    Optional<StoryId> byOrigin(Reading reading, String origin) {
        return reading.one("SELECT id FROM story_story WHERE origin = ?", row -> new StoryId(row.number("id")), origin);
    }

    private record Head(
            long id,
            long section,
            String slug,
            @Nullable String day,
            String kind,
            String visibility,
            @Nullable Long live,
            long working,
            @Nullable Instant publishedAt,
            @Nullable Instant changedAt,
            @Nullable Instant dueAt,
            String comments) {}

    private static Head head(Row row) {
        return new Head(
                row.number("id"),
                row.number("section_id"),
                row.text("slug"),
                row.textOrNull("day"),
                row.text("kind"),
                row.text("visibility"),
                row.numberOrNull("live_version"),
                row.number("working_version"),
                row.instantOrNull("published_at"),
                row.instantOrNull("changed_at"),
                row.instantOrNull("due_at"),
                row.text("comments"));
    }

    private Story story(Reading reading, Head head) {
        var id = new StoryId(head.id());
        reading.note(fact(id));
        return new Story(
                id,
                sections.get(reading, new SectionId(head.section())),
                new Slug(head.slug()),
                head.day() == null ? null : LocalDate.parse(head.day()),
                StoryKind.of(head.kind()),
                StoryState.of(head.visibility()),
                head.publishedAt(),
                head.changedAt(),
                head.dueAt(),
                CommentsMode.of(head.comments()),
                copies.read(reading, head.live() != null ? head.live() : head.working()));
    }

    long workingVersion(Reading reading, StoryId id) {
        return reading.one(
                        "SELECT working_version FROM story_story WHERE id = ?",
                        row -> row.number("working_version"),
                        id.value())
                .orElseThrow();
    }

    void insert(
            Writing writing,
            StoryId id,
            Section section,
            Slug slug,
            StoryKind kind,
            CommentsMode comments,
            long version,
            @Nullable String origin) {
        writing.exec(
                """
                INSERT INTO story_story (id, section_id, slug, kind, stage, visibility, working_version, comments, origin)
                VALUES (?, ?, ?, ?, 'draft', 'unpublished', ?, ?, ?)""", id.value(), section.id().value(), slug.text(), kind.stored(), version, comments.stored(), origin);
    }

    void point(Writing writing, StoryId id, long workingVersion) {
        writing.exec("UPDATE story_story SET working_version = ? WHERE id = ?", workingVersion, id.value());
    }

    boolean isTaken(Reading reading, Section section, LocalDate day, Slug slug, StoryId except) {
        return reading.one(
                        "SELECT id FROM story_story WHERE section_id = ? AND day = ? AND slug = ? AND id <> ?",
                        row -> row.number("id"),
                        section.id().value(),
                        day.toString(),
                        slug.text(),
                        except.value())
                .isPresent();
    }

    /** What readers see becomes the working version. */
    void publish(Writing writing, StoryId id, Slug slug, LocalDate day, Instant publishedAt, Instant changedAt) {
        writing.exec("""
                UPDATE story_story SET slug = ?, day = ?, published_at = ?, changed_at = ?, visibility = 'published',
                  stage = 'done', live_version = working_version, due_at = NULL, killed_at = NULL WHERE id = ?""", slug.text(), day.toString(), publishedAt, changedAt, id.value());
        writing.changed(fact(id), addressFact(day, slug));
    }

    void schedule(Writing writing, StoryId id, @Nullable Instant due) {
        writing.exec(
                "UPDATE story_story SET visibility = ?, due_at = ? WHERE id = ?",
                due == null ? StoryState.UNPUBLISHED.stored() : StoryState.SCHEDULED.stored(),
                due,
                id.value());
    }

    void kill(Writing writing, StoryId id, Instant at) {
        writing.exec(
                "UPDATE story_story SET visibility = 'killed', killed_at = ?, is_lead = 0 WHERE id = ?",
                at,
                id.value());
        writing.changed(fact(id));
    }

    void move(Writing writing, StoryId id, Section section, Slug slug, @Nullable LocalDate day) {
        writing.exec(
                "UPDATE story_story SET section_id = ?, slug = ? WHERE id = ?",
                section.id().value(),
                slug.text(),
                id.value());
        writing.changed(fact(id));
        if (day != null) {
            writing.changed(addressFact(day, slug));
        }
    }

    void changedAt(Writing writing, StoryId id, Instant at) {
        writing.exec("UPDATE story_story SET changed_at = ? WHERE id = ?", at, id.value());
        writing.changed(fact(id));
    }

    void comments(Writing writing, StoryId id, CommentsMode mode) {
        writing.exec("UPDATE story_story SET comments = ? WHERE id = ?", mode.stored(), id.value());
        writing.changed(fact(id));
    }

    void lead(Writing writing, StoryId id, boolean lead) {
        writing.exec("UPDATE story_story SET is_lead = ? WHERE id = ?", lead, id.value());
        writing.changed(fact(id), Fact.of("lead"));
    }

    /** The newest published story that is marked as the lead. */
    Optional<StoryId> lead(Reading reading) {
        reading.note(Fact.of("lead"));
        return reading.one("""
                SELECT id FROM story_story WHERE is_lead = 1 AND visibility = 'published'
                ORDER BY published_at DESC LIMIT 1""", row -> new StoryId(row.number("id")));
    }

    void correct(Writing writing, long correctionId, StoryId id, Instant at, String words) {
        writing.exec(
                "INSERT INTO story_correction (id, story_id, at, words) VALUES (?, ?, ?, ?)",
                correctionId,
                id.value(),
                at,
                words);
        writing.changed(fact(id));
    }

    List<Correction> corrections(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.list(
                "SELECT at, words FROM story_correction WHERE story_id = ? ORDER BY id",
                row -> new Correction(row.instant("at"), row.text("words")),
                id.value());
    }

    void relate(Writing writing, StoryId id, List<StoryId> related) {
        writing.exec("DELETE FROM story_related WHERE story_id = ?", id.value());
        for (int i = 0; i < related.size(); i++) {
            writing.exec(
                    "INSERT INTO story_related (story_id, position, related_id) VALUES (?, ?, ?)",
                    id.value(),
                    i,
                    related.get(i).value());
        }
        writing.changed(fact(id));
    }

    List<StoryId> related(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.list(
                "SELECT related_id FROM story_related WHERE story_id = ? ORDER BY position",
                row -> new StoryId(row.number("related_id")),
                id.value());
    }
}

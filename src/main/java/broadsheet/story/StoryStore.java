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

    private static final Fact LEAD = Fact.of("lead");
    private final Sections sections;
    private final CopyStore copies = new CopyStore();
    private final WordStore words = new WordStore();
    private final TallyStore tally = new TallyStore();

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
                .map(head -> story(reading, head, section));
    }

    Optional<Story> find(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.one(COLUMNS + " WHERE id = ?", StoryStore::head, id.value())
                .map(head -> story(reading, head, sections.get(reading, new SectionId(head.section()))));
    }

    /** As {@link #find}, for a story that must be there. */
    Story get(Reading reading, StoryId id) {
        return find(reading, id).orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
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

    private Story story(Reading reading, Head head, Section section) {
        var id = new StoryId(head.id());
        reading.note(fact(id));
        return new Story(
                id,
                section,
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

    /** A story that is begun, with what is being worked on. */
    void insert(
            Writing writing,
            StoryId id,
            Section section,
            Slug slug,
            StoryKind kind,
            CommentsMode comments,
            long version,
            @Nullable String origin,
            Copy copy,
            Writer writer) {
        String terms = FoundBy.terms(copy.headline(), copy.bylines(), slug.text());
        writing.exec(
                """
                INSERT INTO story_story (id, section_id, slug, kind, stage, visibility, working_version, comments, origin,
                  touched_at, writer_id, folded, is_worded)
                VALUES (?, ?, ?, ?, 'draft', 'unpublished', ?, ?, ?, ?, ?, ?, 1)""",
                id.value(),
                section.id().value(),
                slug.text(),
                kind.stored(),
                version,
                comments.stored(),
                origin,
                writing.now(),
                writer.person(),
                terms);
        words.write(writing, id, "", terms);
        tally.begun(writing, new TallyStore.Place(section.id().value(), StoryState.UNPUBLISHED.stored()));
    }

    /** What is being worked on becomes this version. */
    void work(Writing writing, StoryId id, long version, Copy copy, Writer writer) {
        Desk before = desk(writing, id);
        writing.exec(
                "UPDATE story_story SET working_version = ?, touched_at = ?, folded = ?, writer_id = ? WHERE id = ?",
                version,
                writing.now(),
                worded(writing, id, before, copy, before.slug()),
                writer.person(),
                id.value());
    }

    /** What the desk counts and finds a story by. */
    private record Desk(TallyStore.Place place, String slug, String terms) {}

    private static Desk desk(Reading reading, StoryId id) {
        return reading.one(
                        "SELECT section_id, visibility, slug, folded FROM story_story WHERE id = ?",
                        row -> new Desk(
                                new TallyStore.Place(row.number("section_id"), row.text("visibility")),
                                row.text("slug"),
                                row.text("folded")),
                        id.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
    }

    /** Writes down what the desk finds a story by from now on, and returns it. */
    private String worded(Writing writing, StoryId id, Desk before, Copy copy, String slug) {
        String terms = FoundBy.terms(copy.headline(), copy.bylines(), slug);
        words.write(writing, id, before.terms(), terms);
        return terms;
    }

    private void counted(Writing writing, StoryId id, StoryState state) {
        TallyStore.Place before = desk(writing, id).place();
        tally.moved(writing, before, new TallyStore.Place(before.section(), state.stored()));
    }

    /** The version that readers see, if any, and the one that is being worked on. */
    record Pointers(@Nullable Long live, long working) {}

    Pointers pointers(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.one(
                        "SELECT live_version, working_version FROM story_story WHERE id = ?",
                        row -> new Pointers(row.numberOrNull("live_version"), row.number("working_version")),
                        id.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
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
    void publish(
            Writing writing, StoryId id, Slug slug, LocalDate day, Instant publishedAt, Instant changedAt, Copy copy) {
        Desk before = desk(writing, id);
        tally.moved(
                writing, before.place(), new TallyStore.Place(before.place().section(), StoryState.PUBLISHED.stored()));
        writing.exec(
                """
                UPDATE story_story SET slug = ?, day = ?, published_at = ?, changed_at = ?, visibility = 'published',
                  stage = 'done', live_version = working_version, due_at = NULL, due_by = NULL, killed_at = NULL,
                  touched_at = ?, folded = ? WHERE id = ?""",
                slug.text(),
                day.toString(),
                publishedAt,
                changedAt,
                changedAt,
                worded(writing, id, before, copy, slug.text()),
                id.value());
        writing.changed(fact(id), addressFact(day, slug), LEAD);
    }

    /** When the working version will be published, and by whose decision; null takes that back. */
    void due(Writing writing, StoryId id, StoryState state, @Nullable Instant due, Writer writer) {
        counted(writing, id, state);
        writing.exec(
                "UPDATE story_story SET visibility = ?, due_at = ?, due_by = ?, touched_at = ? WHERE id = ?",
                state.stored(),
                due,
                due == null ? null : writer.person(),
                writing.now(),
                id.value());
    }

    /** When the story will be taken off, and by whose decision; null takes that back. */
    void off(Writing writing, StoryId id, @Nullable Instant off, Writer writer) {
        writing.exec(
                "UPDATE story_story SET off_at = ?, off_by = ?, touched_at = ? WHERE id = ?",
                off,
                off == null ? null : writer.person(),
                writing.now(),
                id.value());
    }

    /** What was decided about a story's times, and by whom. */
    record Times(
            @Nullable Instant due,
            @Nullable Long dueBy,
            @Nullable Instant off,
            @Nullable Long offBy) {}

    Times times(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.one(
                        "SELECT due_at, due_by, off_at, off_by FROM story_story WHERE id = ?",
                        row -> new Times(
                                row.instantOrNull("due_at"),
                                row.numberOrNull("due_by"),
                                row.instantOrNull("off_at"),
                                row.numberOrNull("off_by")),
                        id.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no story " + id + "."));
    }

    /** Out of readers' sight. What was decided for later is void; whether it is the lead is kept for its return. */
    void withdraw(Writing writing, StoryId id, StoryState state) {
        counted(writing, id, state);
        writing.exec("""
                UPDATE story_story SET visibility = ?, killed_at = ?, due_at = NULL, due_by = NULL, off_at = NULL,
                  off_by = NULL, touched_at = ?, was_off = CASE visibility WHEN 'published' THEN 0
                    WHEN 'unpublished' THEN 1 ELSE was_off END
                WHERE id = ?""", state.stored(), writing.now(), writing.now(), id.value());
        writing.changed(fact(id), LEAD);
    }

    /** Whether it had been taken off before it was killed or taken down. */
    boolean wasOff(Reading reading, StoryId id) {
        reading.note(fact(id));
        return reading.one("SELECT was_off FROM story_story WHERE id = ?", row -> row.is("was_off"), id.value())
                .orElse(false);
    }

    /** Back as it was: before readers, or taken off. */
    void reinstate(Writing writing, StoryId id) {
        counted(writing, id, wasOff(writing, id) ? StoryState.UNPUBLISHED : StoryState.PUBLISHED);
        writing.exec("""
                UPDATE story_story SET visibility = CASE was_off WHEN 1 THEN 'unpublished' ELSE 'published' END,
                  killed_at = CASE was_off WHEN 1 THEN killed_at END, touched_at = ? WHERE id = ?""", writing.now(), id.value());
        writing.changed(fact(id), LEAD);
    }

    void move(Writing writing, StoryId id, Section section, Slug slug, @Nullable LocalDate day, Copy copy) {
        Desk before = desk(writing, id);
        tally.moved(
                writing,
                before.place(),
                new TallyStore.Place(section.id().value(), before.place().visibility()));
        writing.exec(
                "UPDATE story_story SET section_id = ?, slug = ?, folded = ? WHERE id = ?",
                section.id().value(),
                slug.text(),
                worded(writing, id, before, copy, slug.text()),
                id.value());
        writing.changed(fact(id));
        if (day != null) {
            writing.changed(addressFact(day, slug));
        }
    }

    void stage(Writing writing, StoryId id, Stage stage) {
        writing.exec(
                "UPDATE story_story SET stage = ?, touched_at = ? WHERE id = ?",
                stage.stored(),
                writing.now(),
                id.value());
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
        writing.changed(fact(id), LEAD);
    }

    /** The newest published story that is marked as the lead. */
    Optional<StoryId> lead(Reading reading) {
        reading.note(LEAD);
        return reading.one("""
                SELECT id FROM story_story WHERE is_lead = 1 AND visibility = 'published'
                ORDER BY published_at DESC LIMIT 1""", row -> new StoryId(row.number("id")));
    }

    /** Pins stories to what readers see and to what is being worked on. */
    void relate(Writing writing, StoryId id, List<StoryId> related) {
        Pointers versions = pointers(writing, id);
        copies.relate(writing, versions.working(), related);
        if (versions.live() != null) {
            copies.relate(writing, versions.live(), related);
        }
        writing.changed(fact(id));
    }
}

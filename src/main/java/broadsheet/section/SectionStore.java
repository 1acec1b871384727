package broadsheet.section;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import java.util.List;
import java.util.Optional;

/** The sections. They are few, so that one fact stands for the list of all. */
final class SectionStore {
    private static final Fact LIST = Fact.of("sections");
    private static final String ALL = """
            SELECT id, parent_id, slug, path, name, about, position, in_navigation, moderation, comments_close_days,
              is_closed FROM section_section""";

    private SectionStore() {}

    private static Section section(Row row) {
        Long parent = row.numberOrNull("parent_id");
        Long days = row.numberOrNull("comments_close_days");
        return new Section(
                new SectionId(row.number("id")),
                parent == null ? null : new SectionId(parent),
                new Slug(row.text("slug")),
                row.text("path"),
                row.text("name"),
                row.text("about"),
                row.count("position"),
                row.is("in_navigation"),
                Moderation.of(row.text("moderation")),
                days == null ? null : days.intValue(),
                row.is("is_closed"));
    }

    static List<Section> all(Reading reading) {
        return reading.once(LIST, () -> reading.list(ALL + " ORDER BY position, id", SectionStore::section));
    }

    static Optional<Section> byPath(Reading reading, String path) {
        reading.note(LIST);
        return reading.one(ALL + " WHERE path = ?", SectionStore::section, path);
    }

    static Optional<Section> byId(Reading reading, SectionId id) {
        return all(reading).stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The section that stood at this path before it was renamed. */
    static Optional<Section> byFormerPath(Reading reading, String path) {
        reading.note(LIST);
        return reading.one(
                ALL + " WHERE id = (SELECT section_id FROM section_former WHERE path = ?)",
                SectionStore::section,
                path);
    }

    static void insert(Writing writing, Section section) {
        writing.exec(
                """
                INSERT INTO section_section
                  (id, parent_id, slug, path, name, about, position, in_navigation, moderation, comments_close_days, is_closed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                section.id().value(),
                section.parent() == null ? null : section.parent().value(),
                section.slug().text(),
                section.path(),
                section.name(),
                section.about(),
                section.position(),
                section.isInNavigation(),
                section.moderation().stored(),
                section.commentsCloseDays(),
                section.isClosed());
        writing.changed(LIST);
    }

    static void update(Writing writing, Section section) {
        writing.exec(
                """
                UPDATE section_section SET slug = ?, path = ?, name = ?, about = ?, position = ?, in_navigation = ?,
                  moderation = ?, comments_close_days = ?, is_closed = ? WHERE id = ?""",
                section.slug().text(),
                section.path(),
                section.name(),
                section.about(),
                section.position(),
                section.isInNavigation(),
                section.moderation().stored(),
                section.commentsCloseDays(),
                section.isClosed(),
                section.id().value());
        writing.changed(LIST);
    }

    static void remember(Writing writing, String formerPath, SectionId id) {
        writing.exec(
                "INSERT INTO section_former (path, section_id) VALUES (?, ?)"
                        + " ON CONFLICT (path) DO UPDATE SET section_id = excluded.section_id",
                formerPath,
                id.value());
        writing.changed(LIST);
    }

    static void forget(Writing writing, String formerPath) {
        writing.exec("DELETE FROM section_former WHERE path = ?", formerPath);
        writing.changed(LIST);
    }
}

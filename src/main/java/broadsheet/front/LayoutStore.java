package broadsheet.front;

import broadsheet.picture.PictureId;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import broadsheet.story.Writer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layouts that were published. One fact stands for what readers see of them. */
final class LayoutStore {
    private static final Fact FRONT = Fact.of("front");

    private record Head(long number, Instant laidOutAt, Writer by) {}

    private record Line(Slot slot, Pinned pin) {}

    private LayoutStore() {}

    /** What readers see. */
    static Layout live(Reading reading) {
        return reading.once(FRONT, () -> newest(reading, 1).stream().findFirst().orElse(Layout.NONE));
    }

    /** The newest layouts, the live one first. */
    static List<Layout> newest(Reading reading, int most) {
        reading.note(FRONT);
        return reading
                .list(
                        "SELECT n, laid_out_at, person_id, person_name FROM front_layout ORDER BY n DESC LIMIT ?",
                        LayoutStore::head,
                        most)
                .stream()
                .map(head -> layout(reading, head))
                .toList();
    }

    static Optional<Layout> find(Reading reading, long number) {
        reading.note(FRONT);
        return reading.one(
                        "SELECT n, laid_out_at, person_id, person_name FROM front_layout WHERE n = ?",
                        LayoutStore::head,
                        number)
                .map(head -> layout(reading, head));
    }

    private static Head head(Row row) {
        return new Head(
                row.number("n"),
                row.instant("laid_out_at"),
                new Writer(row.numberOrNull("person_id"), row.text("person_name")));
    }

    private static Layout layout(Reading reading, Head head) {
        Map<Slot, Pinned> pins = new HashMap<>();
        reading.list(
                        "SELECT slot, story_id, headline, picture_id FROM front_layout_slot WHERE layout = ?",
                        row -> new Line(new Slot(row.text("slot")), pinned(row)),
                        head.number())
                .forEach(line -> pins.put(line.slot(), line.pin()));
        return new Layout(head.number(), head.laidOutAt(), head.by(), Map.copyOf(pins));
    }

    static Pinned pinned(Row row) {
        Long picture = row.numberOrNull("picture_id");
        return new Pinned(
                new StoryId(row.number("story_id")),
                row.text("headline"),
                picture == null ? null : new PictureId(picture));
    }

    static void insert(Writing writing, Layout layout) {
        writing.exec(
                "INSERT INTO front_layout (n, laid_out_at, person_id, person_name) VALUES (?, ?, ?, ?)",
                layout.number(),
                layout.laidOutAt(),
                layout.by().person(),
                layout.by().name());
        layout.pins()
                .forEach((slot, pin) -> writing.exec(
                        """
                        INSERT INTO front_layout_slot (layout, slot, story_id, headline, picture_id)
                        VALUES (?, ?, ?, ?, ?)""",
                        layout.number(),
                        slot.name(),
                        pin.story().value(),
                        pin.headline(),
                        pin.picture() == null ? null : pin.picture().value()));
        writing.changed(FRONT);
    }
}

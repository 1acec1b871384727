package broadsheet.front;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layout that is being prepared. Only the desk reads it. */
final class DraftStore {
    private static final Fact DRAFT = Fact.of("front/draft");

    private record Line(Slot slot, DraftLayout.Touched touched) {}

    private DraftStore() {}

    static DraftLayout draft(Reading reading) {
        reading.note(DRAFT);
        Map<Slot, DraftLayout.Touched> slots = new HashMap<>();
        reading.list(
                        "SELECT slot, story_id, headline, picture_id, version, person_name FROM front_draft_slot",
                        row -> new Line(
                                new Slot(row.text("slot")),
                                new DraftLayout.Touched(
                                        row.numberOrNull("story_id") == null ? null : LayoutStore.pinned(row),
                                        row.number("version"),
                                        row.text("person_name"))))
                .forEach(line -> slots.put(line.slot(), line.touched()));
        return reading.one(
                        "SELECT version, touched_at, person_id, person_name FROM front_draft WHERE id = 1",
                        row -> new DraftLayout(
                                row.number("version"),
                                row.instant("touched_at"),
                                new Writer(row.numberOrNull("person_id"), row.text("person_name")),
                                Map.copyOf(slots)))
                .orElse(DraftLayout.NONE);
    }

    /** Begins the draft's next version, and gives its number. */
    static long next(Writing writing, DraftLayout draft, Writer by) {
        long version = draft.version() + 1;
        writing.exec("""
                INSERT INTO front_draft (id, version, touched_at, person_id, person_name) VALUES (1, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, touched_at = excluded.touched_at,
                  person_id = excluded.person_id, person_name = excluded.person_name""", version, writing.now(), by.person(), by.name());
        writing.changed(DRAFT);
        return version;
    }

    /** What a slot holds in a version; a null pin leaves it to the rule. */
    static void put(Writing writing, Slot slot, @Nullable Pinned pin, long version, Writer by) {
        writing.exec(
                """
                INSERT INTO front_draft_slot (slot, story_id, headline, picture_id, version, person_name)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (slot) DO UPDATE SET story_id = excluded.story_id, headline = excluded.headline,
                  picture_id = excluded.picture_id, version = excluded.version, person_name = excluded.person_name""",
                slot.name(),
                pin == null ? null : pin.story().value(),
                pin == null ? "" : pin.headline(),
                pin == null || pin.picture() == null ? null : pin.picture().value(),
                version,
                by.name());
        writing.changed(DRAFT);
    }
}

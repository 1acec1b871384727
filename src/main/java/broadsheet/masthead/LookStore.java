package broadsheet.masthead;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Row;
import broadsheet.platform.db.Writing;
import java.util.Optional;

/** The one row of the look. */
final class LookStore {
    private static final Fact LOOK = Fact.of("look");

    private LookStore() {}

    static Look look(Reading reading) {
        Optional<Look> chosen = reading.once(
                LOOK,
                () -> reading.one(
                        "SELECT accent, accent_dark, warm, warm_dark, type FROM masthead_look WHERE id = 1",
                        LookStore::look));
        return chosen.orElse(Look.USUAL);
    }

    private static Look look(Row row) {
        return new Look(
                new Colour(row.text("accent")),
                new Colour(row.text("accent_dark")),
                new Colour(row.text("warm")),
                new Colour(row.text("warm_dark")),
                Look.Type.of(row.text("type")));
    }

    static void write(Writing writing, Look look) {
        writing.exec(
                """
                INSERT INTO masthead_look (id, accent, accent_dark, warm, warm_dark, type) VALUES (1, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET accent = excluded.accent, accent_dark = excluded.accent_dark,
                  warm = excluded.warm, warm_dark = excluded.warm_dark, type = excluded.type""",
                look.accent().hex(),
                look.accentDark().hex(),
                look.warm().hex(),
                look.warmDark().hex(),
                look.type().word());
        writing.changed(LOOK);
    }
}
